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

/** A word of a name as it is compared, and each way it may sound. */
export interface NameWord {
  text: string;
  sounds: readonly string[];
}

const between = /[^\p{L}\p{N}\p{M}]+/u;
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
  const own = given.flatMap(({ sounds }) => sounds);
  const shared = family.flatMap(({ sounds }) => sounds);
  return [...new Set(own.flatMap((one) => shared.map((other) => [one, other].toSorted().join(' '))))];
}

function wordsIn(part: string | null): NameWord[] {
  if (part === null) return [];
  const words = part.normalize('NFKC').toLowerCase().replace(apostrophes, '').split(between).filter(Boolean);
  const telling = words.filter((word) => !comeAndGo.has(word));
  return (telling.length > 0 ? telling : words).slice(0, mostWords).map(wordOf);
}

function wordOf(word: string): NameWord {
  const text = firstOf(fold(word), longestWord);
  // Gonçalves is written Goncalves without the key for it, and said Gonsalves.
  const spellings = [...foldings(word), fold(word.replaceAll('ç', 's'))];
  return { text, sounds: [...new Set(spellings.flatMap(soundsOf))].map((sound) => firstOf(sound, longestSound)) };
}

/** Words of scripts that the rules of sound do not know are compared as they are written. */
function soundsOf(spelling: string): readonly string[] {
  const sounds = doubleMetaphone(spelling).filter((sound) => sound !== '');
  return sounds.length > 0 ? sounds : [spelling];
}

// By whole characters: half of one is no text.
const firstOf = (text: string, most: number): string => Array.from(text).slice(0, most).join('');
