import { dueInstant, Temporal } from '@regulars/shared/calendar';
import type { Weekday } from './vocabulary';

/** A daily stretch of local time, `HH:mm` to `HH:mm`; it may pass midnight. Its end no longer belongs to it. */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
}

/** When outreach keeps quiet, whatever the programme. */
export interface Policy {
  readonly quietHours: QuietHours | undefined;
  readonly closedWeekdays: ReadonlySet<Weekday>;
  /** Days as `YYYY-MM-DD`. */
  readonly closedDates: ReadonlySet<string>;
}

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
