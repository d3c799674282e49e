import { doubleMetaphone } from 'double-metaphone';
import { partsOfName } from '../imports/full-name';
import type { Name } from '../names/name';
import { fold, foldings } from '../search/fold';

/** What two records are told alike by, of a name. */
export type TellingName = Pick<Name, 'given' | 'family' | 'display'>;

/** The words of a name: those of somebody's own, and those of their family. */
export interface NameWords {
  given: readonly NameWord[];
  family: readonly NameWord[];
}

/** A word of a name as it is compared, and as it was written. */
export interface NameWord {
  text: string;
  written: string;
}

const between = /[^\p{L}\p{N}\p{M}]+/u;
// A mark alone, as an overline, is no word.
const letters = /[\p{L}\p{N}]/u;
const apostrophes = /['’ʼ`´]/gu;
// Small words that one form takes and another leaves out: "Pedro da Silva" is "Pedro Silva" elsewhere.
const comeAndGo = new Set('da de del den der di do dos du la le ten ter van von y zu zur'.split(' '));
// Written without spaces, a name is one word, family first, however a form parted it.
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s]{2,}$/u;
const mostWords = 3;
const longestWord = 40;
const longestSound = 20;

/** A name in its parts; what stands whole in one field is parted as imports part it. */
export function knownParts({ given, family, display }: TellingName): Pick<Name, 'given' | 'family'> {
  if (given !== null && family !== null) return { given, family };
  const whole = given ?? family ?? display;
  if (whole === null) return { given, family };
  const parts = partsOfName(whole);
  return parts.family === null && family !== null ? { given, family } : parts;
}

/** A name taken apart into words. */
export function nameWords(name: TellingName): NameWords {
  const { given, family } = knownParts(name);
  const together = `${family ?? ''}${given ?? ''}`.normalize('NFKC').replace(/\s/gu, '');
  if (unspaced.test(together)) return { given: [wordOf(together)], family: [wordOf(together)] };
  return { given: wordsIn(given), family: wordsIn(family) };
}

/** Whether both somebody's own name and their family's are known: less says nothing about who it is. */
export const isWhole = ({ given, family }: NameWords): boolean => given.length > 0 && family.length > 0;

/**
 * What a name sounds like, as keys under which others that sound alike are found: each word of theirs with each of their
 * family's, in whatever order a form had them. None if the name is not whole.
 */
export function soundKeys(name: TellingName): string[] {
  const { given, family } = nameWords(name);
  const shared = family.flatMap(soundsOf);
  const keys = given.flatMap(soundsOf).flatMap((own) => shared.map((other) => pairKey(own, other)));
  return [...new Set(keys)];
}

function wordsIn(part: string | null): NameWord[] {
  if (part === null) return [];
  const pieces = part.normalize('NFKC').toLowerCase().replace(apostrophes, '').split(between);
  const words = pieces.filter((piece) => letters.test(piece));
  const telling = words.filter((word) => !comeAndGo.has(fold(word)));
  return (telling.length > 0 ? telling : words).slice(0, mostWords).map(wordOf);
}

const wordOf = (written: string): NameWord => ({ text: firstOf(fold(written), longestWord), written });

/** Each way that a word may sound; words of scripts that the rules of sound do not know, as they are written. */
export function soundsOf({ written }: NameWord): string[] {
  // Gonçalves is written Goncalves without the key for it, and said Gonsalves.
  const spellings = new Set([...foldings(written), fold(written.replaceAll('ç', 's'))]);
  const sounds = [...spellings].flatMap((spelling) => {
    const heard = doubleMetaphone(spelling).filter((sound) => sound !== '');
    return heard.length > 0 ? heard : [spelling];
  });
  return [...new Set(sounds.map((sound) => firstOf(sound, longestSound)))];
}

const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

// By whole characters: half of one is no text.
const firstOf = (text: string, most: number): string =>
  text.length <= most ? text : Array.from(text).slice(0, most).join('');
