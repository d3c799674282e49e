import { isWhole, soundsOf, type NameWord, type NameWords } from './name-words';

/** Whether two whole names are written with the same words, in whatever order, accents and capitals aside. */
export function isSameWholeName(one: NameWords, other: NameWords): boolean {
  return isWhole(one) && isWhole(other) && written(one) === written(other);
}

const written = ({ given, family }: NameWords): string =>
  [...given, ...family]
    .map(({ text }) => text)
    .toSorted()
    .join(' ');

/**
 * Whether two whole names sound alike: each word of the shorter one has one like it in the other, own names with own and
 * family names with family, or all of it swapped, as forms are filled in.
 */
export function soundsAlike(one: NameWords, other: NameWords): boolean {
  if (!isWhole(one) || !isWhole(other)) return false;
  const straight = haveEachOther(one.given, other.given) && haveEachOther(one.family, other.family);
  return straight || (haveEachOther(one.given, other.family) && haveEachOther(one.family, other.given));
}

function haveEachOther(one: readonly NameWord[], other: readonly NameWord[]): boolean {
  const isIn = (some: readonly NameWord[], all: readonly NameWord[]) =>
    some.every((word) => all.some((another) => isLike(word, another)));
  // Of as many words each must have its like, or it would matter which of the two is asked first.
  return (one.length > other.length || isIn(one, other)) && (other.length > one.length || isIn(other, one));
}

// Sounds leave vowels out, and with them Tim and Tom, Paulo and Paula.
const shortWord = 4;
const mostApart = 0.4;

function isLike(one: NameWord, other: NameWord): boolean {
  if (one.text === other.text) return true;
  return looksLike(one.text, other.text) && soundsOf(one).some((sound) => soundsOf(other).includes(sound));
}

/** Whether two words differ by few letters, and not by a vowel that makes another name. */
function looksLike(one: string, other: string): boolean {
  const sameVowels =
    Math.min(one.length, other.length) <= shortWord
      ? vowelsOf(one) === vowelsOf(other)
      : opening(one) === opening(other) && ending(one) === ending(other);
  return sameVowels && distance(one, other) <= mostApart * Math.max(one.length, other.length);
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
