import { foldings } from './fold';
import type { Term } from './words';

/** A stretch of text, and whether it is what was looked for. Joined, the parts are the text; none of it is markup. */
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

/** The text in parts, with the starts of words that match a term as hits. */
export function highlight(text: string, terms: readonly Term[]): SnippetPart[] {
  return partsOf(text, hitsIn(text, terms));
}

/** Whether every term starts some word of the texts together. */
export function coversAll(texts: readonly string[], terms: readonly Term[]): boolean {
  return terms.every((term) => texts.some((text) => hitsIn(text, [term]).length > 0));
}

/** About `around` characters on each side of the first hit, with its hits; undefined if nothing matches. */
export function snippet(text: string, terms: readonly Term[], around = 60): SnippetPart[] | undefined {
  const first = hitsIn(text, terms)[0];
  if (first === undefined) return undefined;
  const from = wordStart(text, Math.max(0, first.from - around));
  const to = Math.min(text.length, first.to + around);
  const cut = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  return highlight(cut.replace(/\p{Surrogate}/gu, '').replace(/\s+/g, ' '), terms);
}

/** A phone number as written, with the digits that were looked for as one hit from the first to the last of them. */
export function highlightDigits(written: string, digits: string): SnippetPart[] {
  const places = [...written.matchAll(/\d/g)].map((match) => ({ digit: match[0], at: match.index }));
  const start = places.map((place) => place.digit).join('').lastIndexOf(digits); // prettier-ignore
  const [first, last] = [places[start], places[start + digits.length - 1]];
  if (start < 0 || first === undefined || last === undefined) return [{ text: written, hit: false }];
  return partsOf(written, [{ from: first.at, to: last.at + 1 }]);
}

interface Hit {
  readonly from: number;
  readonly to: number;
}

const asciiWord = /^[A-Za-z0-9]+$/;
const word = /[\p{L}\p{N}\p{M}'’ʼ`´]+/gu;

function hitsIn(text: string, terms: readonly Term[]): Hit[] {
  const spellings = terms.flat();
  return [...text.matchAll(word)].flatMap(({ 0: found, index }) => {
    const hit = hitInWord(found, spellings);
    return hit === undefined ? [] : [{ from: index + hit.from, to: index + hit.to }];
  });
}

function hitInWord(found: string, spellings: readonly string[]): Hit | undefined {
  if (asciiWord.test(found)) {
    const folded = found.toLowerCase();
    const hit = spellings.find((spelling) => folded.startsWith(spelling));
    return hit === undefined ? undefined : { from: 0, to: hit.length };
  }
  const letters = Array.from(found);
  // A name like O'Brien may be found by what follows its apostrophe.
  const starts = letters.flatMap((_, at) => (at === 0 || /['’ʼ`´]/u.test(letters[at - 1] ?? '') ? [at] : []));
  for (const start of starts) {
    const rest = letters.slice(start);
    const matching = spellings.find((spelling) => foldings(plain(rest)).some((form) => form.startsWith(spelling)));
    if (matching !== undefined) return hitFrom(letters, start, matching);
  }
  return undefined;
}

function hitFrom(letters: readonly string[], start: number, spelling: string): Hit {
  const from = letters.slice(0, start).join('').length;
  for (let count = 1; start + count <= letters.length; count++) {
    const taken = letters.slice(start, start + count);
    if (foldings(plain(taken)).some((form) => form.startsWith(spelling)))
      return { from, to: from + taken.join('').length };
  }
  return { from, to: letters.join('').length };
}

function plain(letters: readonly string[]): string {
  return letters.join('').replace(/['’ʼ`´]/gu, '');
}

function partsOf(text: string, hits: readonly Hit[]): SnippetPart[] {
  let at = 0;
  const parts = hits.flatMap(({ from, to }) => {
    const pair = [
      { text: text.slice(at, from), hit: false },
      { text: text.slice(from, to), hit: true },
    ];
    at = to;
    return pair;
  });
  return [...parts, { text: text.slice(at), hit: false }].filter((part) => part.text !== '');
}

function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, from + 20).search(/\s/);
  return space < 0 ? from : from + space + 1;
}
