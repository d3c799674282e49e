import { expect, it } from 'vitest';
import { preparedWords } from './prepared-words';

const mine = { talks: 4, prepared: 3 };

it('tells managers of everybody as a whole and of themselves, a rep of themselves alone', () => {
  const business = { talks: 15, prepared: 12 };
  const month = '2026-11';
  expect(preparedWords({ month, business, mine })).toBe(
    '12 of 15 conversations began with the brief; of yours, 3 of 4.',
  );
  for (const alone of [business, { talks: 0, prepared: 0 }]) {
    const words = preparedWords({ month, business, mine: alone });
    expect(words).toBe('12 of 15 conversations began with the brief.');
  }
  expect(preparedWords({ month, business: null, mine })).toBe('3 of your 4 conversations began with the brief.');
  expect(preparedWords({ month, business: null, mine: { talks: 1, prepared: 0 } })).toBe(
    '0 of your 1 conversation began with the brief.',
  );
});
