import { Temporal } from '@regulars/shared/calendar';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { preparedFor } from './prepared';

const talkedOn = Temporal.PlainDate.from('2026-12-01');

it('counts a brief that was read on the day or the day before, and none', () => {
  expect(preparedFor(talkedOn, talkedOn)).toBe(true);
  expect(preparedFor(talkedOn, Temporal.PlainDate.from('2026-11-30'))).toBe(true);
  expect(preparedFor(talkedOn, Temporal.PlainDate.from('2026-11-29'))).toBe(false);
  expect(preparedFor(talkedOn, undefined)).toBe(false);
});

it('holds nothing against anybody whose last reading came later', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 800 }), (days) => {
      expect(preparedFor(talkedOn, talkedOn.add({ days }))).toBeNull();
    }),
  );
});
