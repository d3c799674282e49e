import { foldings } from './fold';

const between = /[^\p{L}\p{N}\p{M}]+/u;
const apostrophes = /['’ʼ`´]/gu;
// Scripts written without spaces: somebody may type the middle of a name.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
const longestWord = 40;

/** The words that a text is found by, each in every spelling, each once. */
export function indexWords(text: string): string[] {
  const joined = apostrophesIn(text) ? [text, text.replace(apostrophes, '')] : [text];
  const plain = joined.flatMap(foldings).flatMap((folded) => folded.split(between));
  return [...new Set(plain.flatMap(endings))].filter((word) => word !== '');
}

/** The digits that a phone number is found by: from any digit on, at least three: partial numbers and last digits match. */
export function phoneWords(number: string): string[] {
  const digits = number.replace(/;ext=.*$/, '').replace(/\D/g, '');
  return Array.from({ length: Math.max(0, digits.length - 2) }, (_, from) => digits.slice(from));
}

/** One thing that somebody typed, in each spelling that may be meant; every term must be found, as the start of a word. */
export type Term = readonly string[];

// What may stand in a typed phone number besides its digits.
const phoneLike = /^[\s\d+()/.-]{3,}$/;

/** What somebody typed, as terms. A phone number is one term, however it is grouped, without its leading zeros or plus. */
export function searchTerms(typed: string): Term[] {
  if (phoneLike.test(typed) && typed.replace(/\D/g, '').length >= 3) {
    const digits = typed.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^0+/, '');
    return digits === '' ? [] : [[digits.slice(0, longestWord)]];
  }
  const words = typed.replace(apostrophes, '').normalize('NFC').split(between).filter(Boolean);
  return words.slice(0, 8).map((word) => foldings(word).map((spelling) => spelling.slice(0, longestWord)));
}

function apostrophesIn(text: string): boolean {
  return text.search(apostrophes) >= 0;
}

function endings(word: string): string[] {
  const cut = word.slice(0, longestWord);
  if (!unspaced.test(cut)) return [cut];
  const letters = Array.from(cut);
  return letters.map((_, from) => letters.slice(from).join(''));
}
