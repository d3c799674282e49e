import { isWhole, nameWords, type NameWord, type TellingName } from './name-words';

/** Whether two whole names are written with the same words, in whatever order, accents and capitals aside. */
export function isSameWholeName(one: TellingName, other: TellingName): boolean {
  const [words, others] = [nameWords(one), nameWords(other)];
  const written = ({ given, family }: typeof words) => [...given, ...family].map(({ text }) => text).toSorted();
  return isWhole(words) && isWhole(others) && written(words).join(' ') === written(others).join(' ');
}

/**
 * Whether two whole names sound alike: each word of the shorter one has one like it in the other, own names with own and
 * family names with family, or all of it swapped, as forms are filled in.
 */
export function soundsAlike(one: TellingName, other: TellingName): boolean {
  const [words, others] = [nameWords(one), nameWords(other)];
  if (!isWhole(words) || !isWhole(others)) return false;
  const straight = haveEachOther(words.given, others.given) && haveEachOther(words.family, others.family);
  return straight || (haveEachOther(words.given, others.family) && haveEachOther(words.family, others.given));
}

function haveEachOther(one: readonly NameWord[], other: readonly NameWord[]): boolean {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  return fewer.every((word) => more.some((another) => isLike(word, another)));
}

// Sounds leave vowels out, and with them Tim and Tom, Paulo and Paula.
const shortWord = 4;
const mostApart = 0.4;

function isLike(one: NameWord, other: NameWord): boolean {
  if (one.text === other.text) return true;
  if (!one.sounds.some((sound) => other.sounds.includes(sound))) return false;
  const shorter = Math.min(one.text.length, other.text.length);
  const sameVowels =
    shorter <= shortWord
      ? vowelsOf(one.text) === vowelsOf(other.text)
      : opening(one.text) === opening(other.text) && ending(one.text) === ending(other.text);
  return sameVowels && distance(one.text, other.text) <= mostApart * Math.max(one.text.length, other.text.length);
}

/** As it is said: Louis as Luis, Maya as Maia, Sarah as Sara. */
const said = (text: string): string => text.replaceAll('ou', 'u').replaceAll('y', 'i').replace(/h$/, '');
const vowelsOf = (text: string): string => said(text).replace(/[^aeiou]/g, '');
/** The first letter if it is a vowel: Ida is not Ada. */
const opening = (text: string): string => /^[aeiou]/.exec(said(text))?.[0] ?? '';
/** The last letter where it tells a woman's name from a man's: Daniela is not Daniel. */
const ending = (text: string): string => /[ao]$/.exec(said(text))?.[0] ?? '';

/** How many letters to put in, take out or change (Levenshtein 1965). */
function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const changed = (before[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      now.push(Math.min(changed, (before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1));
    }
    before = now;
  }
  return before[other.length] ?? 0;
}
