import { dayIn, dueInstant, parseStamp, stampOf, Temporal } from '@regulars/shared/calendar';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOfStamp, startOfDay } from './shop-days';

const zones = fc.constantFrom(
  'Pacific/Auckland',
  'Pacific/Apia',
  'Europe/Lisbon',
  'America/St_Johns',
  'America/Los_Angeles',
  'Australia/Lord_Howe',
  'UTC',
);
const anyStamp = fc.integer({ min: 0, max: 4e12 }).map((ms) => stampOf(Temporal.Instant.fromEpochMilliseconds(ms)));
const clockChanges = fc.constantFrom(
  '2026-03-29T00:59:59.999Z',
  '2026-03-29T01:00:00.000Z',
  '2026-10-25T00:30:00.000Z',
  '2011-12-30T09:59:59.999Z',
  '2011-12-30T10:00:00.000Z',
);

it('tells the same day as the calendar does, everywhere and always', () => {
  fc.assert(
    fc.property(fc.oneof(anyStamp, clockChanges), zones, (stamp, zone) => {
      expect(dayOfStamp(stamp, zone)).toBe(dayIn(parseStamp(stamp), zone).toString());
    }),
    { numRuns: 400 },
  );
});

it('begins a day where the calendar does', () => {
  fc.assert(
    fc.property(anyStamp, zones, (stamp, zone) => {
      const day = stamp.slice(0, 10);
      expect(startOfDay(day, zone)).toBe(stampOf(dueInstant(Temporal.PlainDate.from(day), '00:00', zone)));
    }),
  );
});
