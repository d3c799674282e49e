import { Temporal } from '@regulars/shared/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowsAt, consentBases, currentConsents, purposes, type ConsentEntry, type Purpose } from './consent';
import { customerSince, lapsing, lastDayAsCustomer } from './existing-customer';

const zone = 'Europe/Lisbon';
const known: ConsentEntry = {
  purposes: ['greetings'],
  basis: 'existing-customer',
  at: '2026-01-31T12:00:00.000Z',
  until: null,
};

describe('being a customer', () => {
  const lapse = lapsing({ months: 24, zone });

  it('lets us write for so long after the last visit', () => {
    // Summer time in Lisbon: the day ends at 23:00 UTC.
    expect(lapse(known, '2026-06-10').until).toBe('2028-06-10T23:00:00.000Z');
    expect(lapse(known, '2019-06-10').until).toBe('2021-06-10T23:00:00.000Z');
  });

  it('is counted from the day it was recorded while there is no visit', () => {
    expect(lapse(known, null).until).toBe('2028-02-01T00:00:00.000Z');
  });

  it('ends earlier if that was agreed, never later', () => {
    const agreed = { ...known, until: '2026-07-01T00:00:00.000Z' };
    expect(lapse(agreed, '2026-06-10')).toBe(agreed);
    expect(lapse({ ...known, until: '2040-01-01T00:00:00.000Z' }, '2026-06-10').until).toBe('2028-06-10T23:00:00.000Z');
  });

  it('leaves every other basis alone', () => {
    for (const basis of ['none', 'asked', 'imported'] as const) {
      const entry = { ...known, basis };
      expect(lapse(entry, '2000-01-01')).toBe(entry);
    }
  });

  it('ends on the last day of a shorter month', () => {
    expect(lastDayAsCustomer(Temporal.PlainDate.from('2026-01-31'), 1).toString()).toBe('2026-02-28');
    expect(lastDayAsCustomer(Temporal.PlainDate.from('2024-02-29'), 24).toString()).toBe('2026-02-28');
    expect(customerSince(Temporal.PlainDate.from('2026-03-31'), 1).toString()).toBe('2026-03-01');
  });
});

const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }).toString());
const hour = fc.integer({ min: 0, max: 23 }).map((n) => String(n).padStart(2, '0'));
const stamp = fc.tuple(day, hour).map(([on, at]) => `${on}T${at}:00:00.000Z`);
const something = fc.record({
  purposes: fc.subarray([...purposes], { minLength: 1 }),
  basis: fc.constantFrom(...consentBases),
  at: stamp,
  until: fc.option(stamp),
});
const months = fc.integer({ min: 1, max: 60 });

/** A plain reading of the rule, day by day, without stamps that end or days that are remembered. */
function reference(
  entries: readonly ConsentEntry[],
  visits: readonly string[],
  asked: { purpose: Purpose; now: string; months: number },
): boolean {
  const last = entries.findLast((entry) => entry.purposes.includes(asked.purpose));
  if (!last || last.basis === 'none') return false;
  if (last.until !== null && asked.now >= last.until) return false;
  if (last.basis !== 'existing-customer') return true;
  const local = (text: string) => Temporal.Instant.from(text).toZonedDateTimeISO(zone).toPlainDate();
  const from = visits.length > 0 ? Temporal.PlainDate.from([...visits].sort().at(-1)!) : local(last.at);
  return Temporal.PlainDate.compare(local(asked.now), from.add({ months: asked.months })) <= 0;
}

it('stands as a plain reading says, whatever was recorded and whoever came, in any order', () => {
  const story = fc.record({
    entries: fc.array(something, { maxLength: 8 }),
    visits: fc.array(day),
    now: stamp,
    months,
  });
  fc.assert(
    fc.property(story, ({ entries, visits, now, months: lasting }) => {
      const lapse = lapsing({ months: lasting, zone });
      const lastVisit = visits.reduce<string | null>((last, one) => (last === null || one > last ? one : last), null);
      const current = currentConsents(entries.map((entry) => lapse(entry, lastVisit)));
      for (const purpose of purposes) {
        const expected = reference(entries, visits, { purpose, now, months: lasting });
        expect(allowsAt(current.get(purpose), now)).toBe(expected);
      }
    }),
    { numRuns: 500 },
  );
});

it('says the same by comparing days as by counting months', () => {
  fc.assert(
    fc.property(day, day, months, (visit, today, lasting) => {
      const [from, on] = [Temporal.PlainDate.from(visit), Temporal.PlainDate.from(today)];
      const counted = Temporal.PlainDate.compare(on, lastDayAsCustomer(from, lasting)) <= 0;
      expect(Temporal.PlainDate.compare(from, customerSince(on, lasting)) >= 0).toBe(counted);
    }),
    { numRuns: 2000 },
  );
});
