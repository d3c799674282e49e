import { dueInstant, Temporal } from '@regulars/shared/calendar';
import type { Knowledge } from './knowledge';
import { firstRules, type Policy } from './policy';
import type { PlanRules } from '../plan/slots';
import { noTrouble } from './trouble';
import type { Weighed } from './weigh';

/** For tests: somebody who may be greeted, with what the test says of them. */
export const someone = (with_: Partial<Knowledge> = {}): Knowledge => ({
  deceased: false,
  doNotContact: false,
  archived: false,
  pausedUntil: undefined,
  consent: { kind: 'given' },
  address: 'leonie@example.org',
  suppressed: false,
  hasPhone: true,
  hasPostalAddress: true,
  prefers: undefined,
  lastGreeted: undefined,
  lastVisit: undefined,
  lately: [],
  coming: [],
  trouble: noTrouble,
  sharedWith: undefined,
  ...with_,
});

/** For tests: a shop that is never closed nor quiet, but for what the test says. */
export const aPolicy = (with_: Partial<Policy> = {}): Policy => ({
  quietHours: undefined,
  closedWeekdays: new Set(),
  closedDates: new Set(),
  ...firstRules,
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
  const how = { sendAt: '09:00', mindsClosedDays: true, movedByHand: false, sentByHand: false } as const;
  return { kind: 'birthday', channel: 'email', occasionDay, due, expires, zone, ...how, ...rest };
}

/** For tests: a programme that sends at nine, on any day, late by a day. */
export const someRules = (with_: Partial<PlanRules> = {}): PlanRules => ({
  sendAt: '09:00',
  leapChoice: '28-february',
  closedDays: 'anyway',
  weekdays: new Set(),
  perDay: undefined,
  endsOn: undefined,
  late: 1,
  policy: aPolicy(),
  shopZone: 'Europe/Berlin',
  ...with_,
});
