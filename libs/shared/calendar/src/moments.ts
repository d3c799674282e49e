import { Temporal } from 'temporal-polyfill';

/**
 * The moment of a local time on a day in a time zone. A time that a clock change leaves out moves forward by the gap,
 * one that it repeats is the first of the two (Temporal's "compatible", as in RFC 5545, section 3.3.5).
 */
export function dueInstant(
  day: Temporal.PlainDate,
  localTime: Temporal.PlainTime | string,
  zone: string,
): Temporal.Instant {
  const plainTime = Temporal.PlainTime.from(localTime);
  return day.toPlainDateTime(plainTime).toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant();
}

/** Whether this is a time zone that we know (IANA name, such as `Europe/Lisbon`). */
export function isZone(text: string): boolean {
  try {
    new Temporal.ZonedDateTime(0n, text);
    return true;
  } catch {
    return false;
  }
}

/** A moment as fixed-width UTC text (`YYYY-MM-DDTHH:mm:ss.sssZ`): sorts and compares alike on every database. */
export function stampOf(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}

const stamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The moment that a stamp tells. Throws a RangeError on anything else. */
export function parseStamp(text: string): Temporal.Instant {
  if (!stamp.test(text)) throw new RangeError('A moment is written YYYY-MM-DDTHH:mm:ss.sssZ.');
  return Temporal.Instant.from(text);
}
