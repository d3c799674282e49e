import { Temporal } from 'temporal-polyfill';

/** What tells the time. Ask for it where time enters; domain functions take `now` and `today` as arguments. */
export abstract class Clock {
  abstract now(): Temporal.Instant;
}

/** The machine's clock, and the only place that reads it. */
export class SystemClock extends Clock {
  now(): Temporal.Instant {
    // eslint-disable-next-line no-restricted-syntax -- the one reader of machine time; everything else takes it as an argument
    return Temporal.Now.instant();
  }
}

/** The day it is now in a time zone. */
export function today(clock: Clock, zone: string): Temporal.PlainDate {
  return dayIn(clock.now(), zone);
}

/** The day that a moment falls on in a time zone. */
export function dayIn(instant: Temporal.Instant, zone: string): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}
