import { expect, it } from 'vitest';
import { starterCards } from './starters';

it('begins with four cards in the language of the shop, the same ones in each', () => {
  expect(starterCards('pt').map(({ title }) => title)).toContain('Saying no kindly');
  expect(starterCards('de-AT').map(({ title }) => title)).toContain('Freundlich nein sagen');
  expect(starterCards('de').map(({ id }) => id)).toEqual(starterCards('en').map(({ id }) => id));
});
