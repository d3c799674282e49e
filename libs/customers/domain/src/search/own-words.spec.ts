import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ownWord, termsFor } from './own-words';
import { indexWords, searchTerms } from './words';

const rita = '0197aaaa-0000-7000-8000-00000000000a';
const rui = '0197aaaa-0000-7000-8000-00000000000b';

it('is asked for by its author alone', () => {
  const kept = ownWord(rita, 'stamps');
  expect(termsFor(searchTerms('stamps'), rita)[0]).toContain(kept);
  expect(termsFor(searchTerms('stamps'), rui)[0]).not.toContain(kept);
});

it('cannot be typed, whatever somebody types, and no word for all of us looks like it', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.constant(ownWord(rita, 'stamps')));
  fc.assert(
    fc.property(anything, (typed) => {
      expect(searchTerms(typed).flat().join('')).not.toContain('¦');
      expect(indexWords(typed).join('')).not.toContain('¦');
    }),
  );
});
