import { Temporal, dayIn, daysBetween, monthDayKey, parsePartialDay, stampOf } from '@regulars/shared/calendar';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPolicy, someone, someRules } from '../tact/builders';
import type { Policy } from '../tact/policy';
import { isQuiet } from '../tact/policy';
import { weigh } from '../tact/weigh';
import type { Wording } from '../touchpoints/vocabulary';
import type { YearlyDay } from './birthdays';
import { yearlyWishes } from './birthdays';
import type { Occurrence } from './occurrence';
import { placeOnDays } from './occurrence';
import type { PlanRules } from './slots';
import { aheadOf } from './slots';

const zones = [
  'Pacific/Kiritimati', 'Pacific/Auckland', 'Australia/Lord_Howe', 'Asia/Tokyo', 'Asia/Kathmandu', 'Africa/Casablanca',
  'Europe/Berlin', 'Europe/Lisbon', 'America/St_Johns', 'America/Sao_Paulo', 'America/Los_Angeles', 'Pacific/Pago_Pago',
]; // prettier-ignore
const start = Temporal.Instant.from('2027-11-01T00:00:00Z');
const quarters = 400 * 24 * 4;

interface Sent {
  wording: Wording;
  occurrence: Occurrence;
  at: Temporal.Instant;
}

/** Lives through 400 days, a quarter of an hour at a time: plans each day, decides what is due. `down` tells whether the server is off. */
function live(birthdays: readonly YearlyDay[], rules: PlanRules, down: (quarter: number) => boolean): Sent[] {
  const touchpoints = new Map<string, { occurrence: Occurrence; look: Temporal.Instant; open: boolean }>();
  const sent: Sent[] = [];
  let plannedOn = '';
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    if (down(quarter)) continue;
    const now = start.add({ minutes: quarter * 15 });
    const today = dayIn(now, rules.shopZone);
    if (quarter % 4 === 0 && today.toString() !== plannedOn) {
      plannedOn = today.toString();
      const window = { from: today.subtract({ days: 2 }), to: today.add({ days: 60 }) };
      for (const occurrence of placeOnDays(yearlyWishes(birthdays, rules.leapChoice, window), rules)) {
        const key = `${occurrence.customerId} ${occurrence.occurrence}`;
        if (!touchpoints.has(key) && aheadOf(now)(occurrence))
          touchpoints.set(key, { occurrence, look: occurrence.due, open: true });
      }
    }
    for (const touchpoint of touchpoints.values()) {
      if (!touchpoint.open || touchpoint.look.epochMilliseconds > now.epochMilliseconds) continue;
      const { occurrence } = touchpoint;
      const weighed = {
        ...occurrence,
        kind: 'birthday' as const,
        channel: 'email' as const,
        sentByHand: false,
        sendAt: rules.sendAt,
        mindsClosedDays: rules.closedDays !== 'anyway',
        movedByHand: false,
      };
      const verdict = weigh(weighed, someone(), rules.policy, now);
      if (verdict.kind === 'hold') touchpoint.look = verdict.until;
      else touchpoint.open = false;
      if (verdict.kind === 'send') sent.push({ occurrence, at: now, wording: verdict.wording });
    }
  }
  return sent;
}

const anyQuiet = fc.constantFrom(
  undefined,
  { from: '20:00', until: '08:00' },
  { from: '01:00', until: '02:30' },
  { from: '12:00', until: '13:00' },
);
const anyPolicy: fc.Arbitrary<Policy> = anyQuiet.map((quietHours) =>
  aPolicy({ quietHours, closedWeekdays: new Set([7]) }),
);
const anyRules: fc.Arbitrary<PlanRules> = fc
  .record({
    sendAt: fc.constantFrom('00:00', '02:30', '09:00', '19:00', '23:30'),
    leapChoice: fc.constantFrom('28-february' as const, '1-march' as const),
    closedDays: fc.constantFrom('earlier' as const, 'later' as const, 'anyway' as const),
    policy: anyPolicy,
    shopZone: fc.constantFrom(...zones),
  })
  .map((chosen) => someRules(chosen));
const leapYear = Temporal.PlainDate.from('2028-01-01');
const anyBirthday = fc.integer({ min: 0, max: 365 }).map((days) => `--${monthDayKey(leapYear.add({ days }))}`);
const anyBirthdays = fc
  .array(anyBirthday, { minLength: 12, maxLength: 12 })
  .map((days) => [...days.slice(0, 11), '--02-29'])
  .map((days) =>
    days.map((born, at) => ({
      customerId: String(at),
      occasion: 'birthday',
      born: parsePartialDay(born)!,
      zone: zones[at],
    })),
  );
const anyOutage = fc.record({ from: fc.integer({ min: 0, max: quarters }), length: fc.integer({ min: 0, max: 500 }) });

describe('400 days in twelve zones', () => {
  it('greet everybody once a year, never in quiet hours, never too late; belated exactly when the day is over', () => {
    fc.assert(
      fc.property(anyBirthdays, anyRules, anyOutage, (birthdays, rules, outage) => {
        const sent = live(birthdays, rules, (at) => at >= outage.from && at < outage.from + outage.length);
        expect(new Set(sent.map(({ occurrence }) => `${occurrence.customerId} ${occurrence.occurrence}`)).size).toBe(
          sent.length,
        );
        for (const { occurrence, at, wording } of sent) {
          const local = at.toZonedDateTimeISO(occurrence.zone);
          expect(isQuiet(local.toPlainTime(), rules.policy.quietHours), stampOf(at)).toBe(false);
          expect(Temporal.Instant.compare(at, occurrence.expires)).toBe(-1);
          expect(wording === 'belated').toBe(daysBetween(occurrence.occasionDay, local.toPlainDate()) > 0);
        }
      }),
      { numRuns: 6 },
    );
  }, 60_000);

  it('miss nobody while the server runs', () => {
    fc.assert(
      fc.property(anyBirthdays, anyRules, (birthdays, rules) => {
        const greeted = new Set(live(birthdays, rules, () => false).map(({ occurrence }) => occurrence.customerId));
        expect(greeted.size).toBe(birthdays.length);
      }),
      { numRuns: 4 },
    );
  }, 60_000);
});
