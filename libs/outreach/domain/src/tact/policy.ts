import { dueInstant, Temporal } from '@regulars/shared/calendar';
import type { ProgrammeKind } from '../programmes/vocabulary';
import type { Weekday } from './vocabulary';
import type { WishesInComplaint } from '@regulars/care/domain';

/** A daily stretch of local time, `HH:mm` to `HH:mm`; it may pass midnight. Its end no longer belongs to it. */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
}

/** At most so many messages to one customer within so many days. */
export interface Cap {
  readonly most: number;
  readonly days: number;
}

/** How many days late something may still go out, by what it is. A birthday is a day late with belated words. */
export interface Lateness {
  readonly birthday: number;
  readonly date: number;
  readonly holiday: number;
  readonly thanks: number;
  readonly checkIn: number;
}

/** The house's rules of tact, whatever the programme. */
export interface Policy {
  readonly quietHours: QuietHours | undefined;
  readonly closedWeekdays: ReadonlySet<Weekday>;
  /** Days as `YYYY-MM-DD`. */
  readonly closedDates: ReadonlySet<string>;
  readonly cap: Cap | undefined;
  /** Whether two customers with one address are written to once. */
  readonly householdOnce: boolean;
  /** Whether who would rather be called or sent a card is left to a person. */
  readonly personFirst: boolean;
  /** A check-in is dropped if they came within so many days; 0 for never. */
  readonly justBeenDays: number;
  /** What becomes of a wish while its customer has an open complaint. */
  readonly wishesInComplaint: WishesInComplaint;
  readonly late: Lateness;
}

/** The rules a shop starts with, but for its hours. */
export const firstRules = {
  cap: { most: 1, days: 7 },
  householdOnce: true,
  personFirst: true,
  justBeenDays: 7,
  wishesInComplaint: 'person',
  late: { birthday: 1, date: 1, holiday: 0, thanks: 7, checkIn: 7 },
} as const;

/** How many days late something of a kind may still go out. An offer ends with itself. */
export function latenessOf(kind: ProgrammeKind, { late }: Pick<Policy, 'late'>): number {
  switch (kind) {
    case 'birthday':
    case 'date':
    case 'holiday':
    case 'thanks':
      return late[kind];
    case 'check-in':
    case 'second-visit':
    case 'win-back':
      return late.checkIn;
    case 'offer':
      return mostDaysLate;
  }
}

/** An offer's letter may be late as long as the offer lasts; its own end comes sooner. */
const mostDaysLate = 400;

/** Whether the shop is closed on a day. */
export function isClosed(day: Temporal.PlainDate, policy: Policy): boolean {
  const weekdays: ReadonlySet<number> = policy.closedWeekdays;
  return weekdays.has(day.dayOfWeek) || policy.closedDates.has(day.toString());
}

/** Whether a local time lies in the quiet hours. */
export function isQuiet(time: Temporal.PlainTime, quiet: QuietHours | undefined): boolean {
  if (!quiet) return false;
  const at = time.toString({ smallestUnit: 'minute' });
  return quiet.from < quiet.until ? at >= quiet.from && at < quiet.until : at >= quiet.from || at < quiet.until;
}

/** The time to send at: as wanted, or when the quiet hours end if it lies in them. Early on the day, not a day late. */
export function timeOutside(quiet: QuietHours | undefined, sendAt: string): string {
  return quiet && isQuiet(Temporal.PlainTime.from(sendAt), quiet) ? quiet.until : sendAt;
}

/** The moment at which the quiet hours end that a local moment lies in. */
export function endOfQuiet(moment: Temporal.ZonedDateTime, quiet: QuietHours): Temporal.Instant {
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' });
  const day = moment.toPlainDate().add({ days: time < quiet.until ? 0 : 1 });
  const end = dueInstant(day, quiet.until, moment.timeZoneId);
  if (Temporal.Instant.compare(end, moment.toInstant()) > 0) return end;
  // The clock was put back into the quiet hours after they had ended once: they end a second time.
  const local = day.toPlainDateTime(Temporal.PlainTime.from(quiet.until));
  return local.toZonedDateTime(moment.timeZoneId, { disambiguation: 'later' }).toInstant();
}
