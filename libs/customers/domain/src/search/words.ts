import { foldings } from './fold';

const between = /[^\p{L}\p{N}\p{M}]+/u;
const ascii = /^[a-z0-9]*$/;
const apostrophes = /['’ʼ`´]/gu;
// Scripts written without spaces: somebody may type the middle of a name.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
const longestWord = 40;
const mostTerms = 8;

/** The words that a text is found by, each in every spelling, each once. */
export function indexWords(text: string): string[] {
  const words = new Set<string>();
  const texts = apostrophesIn(text) ? [text, text.replace(apostrophes, '')] : [text];
  for (const folded of texts.flatMap(foldings)) {
    for (const word of folded.split(between)) for (const ending of endings(word)) words.add(ending);
  }
  words.delete('');
  return [...words];
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
  // Folded before it is parted, as the index is: a letter may fold into two with a point between them.
  const spellings = foldings(typed.replace(apostrophes, '')).map((folded) => folded.split(between).filter(Boolean));
  const [words = []] = spellings;
  return words.slice(0, mostTerms).map((_, at) => [...new Set(spellings.map((spelling) => cut(spelling[at] ?? '')))]);
}

/** Whether two names are written with the same words, however their accents, capitals and signs are typed. */
export function isSameName(one: string, other: string): boolean {
  const [words, others] = [searchTerms(one), searchTerms(other)];
  const alike = (word: Term, at: number) => word.some((spelling) => others[at]?.includes(spelling));
  return words.length === others.length && words.every(alike);
}

function cut(word: string): string {
  return word.slice(0, longestWord);
}

function apostrophesIn(text: string): boolean {
  return text.search(apostrophes) >= 0;
}

function endings(word: string): string[] {
  const kept = cut(word);
  if (ascii.test(kept) || !unspaced.test(kept)) return [kept];
  const letters = Array.from(kept);
  return letters.map((_, from) => letters.slice(from).join(''));
}
