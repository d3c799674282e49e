import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, highlight, highlightDigits, indexWords, isSameName, phoneWords, searchTerms, snippet } from '../index';

const finds = (typed: string, text: string) => {
  const words = indexWords(text);
  return searchTerms(typed).every((term) => term.some((spelling) => words.some((word) => word.startsWith(spelling))));
};
const marked = (text: string, typed: string) =>
  highlight(text, searchTerms(typed))
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('');

describe('what people type finds what people are called', () => {
  it.each([
    ['goncalves', 'Luís Gonçalves'],
    ['kohler', 'Leonie Köhler'],
    ['koehler', 'Leonie Köhler'],
    ['Köhler', 'Leonie Koehler'],
    ['köhl leo', 'Leonie Köhler'],
    ['strasse', 'Lange Straße 3'],
    ['bjorn', 'Bjørn Hansen'],
    ['Bjoern', 'Bjørn Hansen'],
    ['obrien', "Maggie O'Brien"],
    ["o'brien", 'Maggie O’Brien'],
    ['brien', "Maggie O'Brien"],
    ['小龍', '李小龍'],
    ['holy', 'Helena Holý'],
    ['lukasz', 'Łukasz'],
    ['Ŀlu', 'Ŀluís'],
  ])('%s finds %s', (typed, text) => expect(finds(typed, text)).toBe(true));

  it('does not find what is not there', () => {
    expect(finds('kohlers', 'Köhler')).toBe(false);
    expect(finds('ohler', 'Köhler')).toBe(false);
  });

  it.each(['4567', '0171 234', '+49 171', '171-2345', '00491712345', '+49 (0)171 234'])(
    '%s finds the phone',
    (typed) => {
      const words = phoneWords('+491712344567'); // prettier-ignore
      const other = phoneWords('+491712345678');
      const found = [...words, ...other].some((word) =>
        searchTerms(typed).every((term) => word.startsWith(term[0] ?? '?')),
      );
      expect(found).toBe(true);
    },
  );

  it('keeps what a mark means in other scripts', () => expect(fold('हिन्दी')).toBe('हिन्दी'));

  it('folds everything once: folding again changes nothing', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text))));

  it('finds every word by its own start', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^\p{L}{1,30}$/u), (word) => searchTerms(word).length === 0 || finds(word, word)),
    ));
});

describe('two names', () => {
  it.each([
    ['Leonie Köhler', 'leonie koehler'],
    ['François Gonçalves', 'FRANCOIS GONCALVES'],
    ['Sinéad O’Brien', "Sinead O'Brien"],
  ])('are the same however they are typed: %s, %s', (one, other) => expect(isSameName(one, other)).toBe(true));
  it.each([
    ['Leonie Köhler', 'Leonie'],
    ['Leonie', 'Leonie Köhler'],
    ['Anna Berg', 'Berg Anna'],
    ['Ana', 'Anna'],
  ])('are not the same with other words: %s, %s', (one, other) => expect(isSameName(one, other)).toBe(false));
});

describe('what was found is shown', () => {
  it('marks the stretch of the original, however it was spelled', () => {
    expect(marked('Leonie Köhler', 'koeh leo')).toBe('[Leo]nie [Köh]ler');
    expect(marked('Lange Straße', 'strass')).toBe('Lange [Straß]e');
    expect(marked("Maggie O'Brien", 'obri')).toBe("Maggie [O'Bri]en");
    expect(marked("Maggie O'Brien", 'bri')).toBe("Maggie O'[Bri]en");
  });
  it('cuts a long note around its first hit', () => {
    const note = `${'before '.repeat(40)}likes Riesling ${'after '.repeat(40)}`;
    const shown = snippet(note, searchTerms('riesl')) ?? [];
    expect(shown.find((part) => part.hit)?.text).toBe('Riesl');
    expect(shown.map((part) => part.text).join('').length).toBeLessThan(160);
    expect(snippet(note, searchTerms('beaujolais'))).toBeUndefined();
  });
  it('marks digits as they are grouped', () =>
    expect(highlightDigits('0171 234 4567', '2344')).toEqual([
      { text: '0171 ', hit: false },
      { text: '234 4', hit: true },
      { text: '567', hit: false },
    ]));
  it('loses and adds nothing', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1 }), (text, typed) => {
        const parts = highlight(text, searchTerms(typed));
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    ));
});
