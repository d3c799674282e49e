import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestedThemes } from './suggestion';

const theme = (name: string, ...words: string[]) => ({ name, words });
const names = (text: string, ...themes: ReturnType<typeof theme>[]) => suggestedThemes(text, themes).map((t) => t.name);

describe('what words suggest', () => {
  const parking = theme('Parking', 'park', 'car');
  const waiting = theme('Waiting time', 'too long');

  it('is found by whole words, whatever their case and what stands around them', () => {
    expect(names('Nowhere to PARK!', parking, waiting)).toEqual(['Parking']);
    expect(names('“car”?', parking)).toEqual(['Parking']);
    expect(names('A postcard from Parkstraße', parking)).toEqual([]);
  });

  it('is found by the name itself, and by several words in their order', () => {
    expect(names('The waiting\ntime was dreadful.', waiting)).toEqual(['Waiting time']);
    expect(names('It took too long', waiting)).toEqual(['Waiting time']);
    expect(names('Long, too.', waiting)).toEqual([]);
  });

  it('knows accents, ß and spelled-out umlauts', () => {
    expect(names('Das Gebaeck war trocken', theme('Backwaren', 'Gebäck'))).toEqual(['Backwaren']);
    expect(names('O CAFE estava frio', theme('Coffee', 'café'))).toEqual(['Coffee']);
    expect(names('Die STRASSE ist laut', theme('Noise', 'Straße'))).toEqual(['Noise']);
    expect(names('मुझे पार्किंग नहीं मिली', theme('Parking', 'पार्किंग'))).toEqual(['Parking']);
  });

  it('is nothing where nothing is said', () => {
    expect(names('', parking, theme('!', '…'))).toEqual([]);
    expect(names('!!! …', theme('!', '…'))).toEqual([]);
  });

  // Between ö and ø stands the sign ÷, which is no letter.
  const word = fc.stringMatching(/^[a-zà-öø-ÿ]{1,8}$/u);
  const plainWord = fc.stringMatching(/^[a-z]{1,8}$/);

  it('finds each word of a text, however it is written large or small', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), (words, at) => {
        const chosen = words[at % words.length] ?? '';
        expect(names(words.join(', ').toUpperCase(), theme('-', chosen))).toEqual(['-']);
      }),
    );
  });

  it('finds no part of a word', () => {
    fc.assert(
      fc.property(plainWord, plainWord, (one, other) => {
        expect(names(`${one}${other}`, theme('-', one, other, `${one}${other}x`))).toEqual([]);
      }),
    );
  });
});
