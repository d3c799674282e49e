import { dueInstant, Temporal } from '@regulars/shared/calendar';
import type { Knowledge } from './knowledge';
import type { Policy } from './policy';
import type { Weighed } from './weigh';

/** For tests: somebody who may be greeted, with what the test says of them. */
export const someone = (with_: Partial<Knowledge> = {}): Knowledge => ({
  deceased: false,
  doNotContact: false,
  archived: false,
  consent: { kind: 'given' },
  address: 'leonie@example.org',
  suppressed: false,
  lastGreeted: undefined,
  ...with_,
});

/** For tests: a shop that is never closed nor quiet, but for what the test says. */
export const aPolicy = (with_: Partial<Policy> = {}): Policy => ({
  quietHours: undefined,
  closedWeekdays: new Set(),
  closedDates: new Set(),
  ...with_,
});

/** For tests: a greeting for a birthday in Berlin on Saturday 28 November 2026, at 09:00. */
export function aGreeting(with_: Partial<Weighed> & { at?: string } = {}): Weighed {
  const { at = '2026-11-28T09:00', ...rest } = with_;
  const zone = rest.zone ?? 'Europe/Berlin';
  const local = Temporal.PlainDateTime.from(at);
  const due = dueInstant(local.toPlainDate(), local.toPlainTime(), zone);
  const occasionDay = Temporal.PlainDate.from('2026-11-28');
  const expires = dueInstant(occasionDay.add({ days: 2 }), '00:00', zone);
  return { occasionDay, due, expires, zone, sendAt: '09:00', mindsClosedDays: true, movedByHand: false, ...rest };
}
