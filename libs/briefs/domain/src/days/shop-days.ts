import { dayIn, dueInstant, parseStamp, stampOf, Temporal } from '@regulars/shared/calendar';

const mostKept = 20_000;
const msPerDay = 86_400_000;

/** Remembers answers; forgets all of them when they become too many. */
function remembered<Answer>(work: (one: string, zone: string) => Answer): (one: string, zone: string) => Answer {
  const known = new Map<string, Answer>();
  return (one, zone) => {
    const key = `${one} ${zone}`;
    const answer = known.get(key) ?? work(one, zone);
    if (known.size >= mostKept) known.clear();
    known.set(key, answer);
    return answer;
  };
}

/**
 * How far a zone is from UTC on a whole UTC day, in ms; null on the few days on which that changes. Asking the zone
 * takes a hundred times as long as adding, and a timeline asks for every entry.
 */
const offsetOn = remembered((utcDay, zone): number | null => {
  const start = Temporal.Instant.from(`${utcDay}T00:00:00Z`);
  const offsetAt = (instant: Temporal.Instant): number => instant.toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
  const [first, last] = [offsetAt(start), offsetAt(start.add({ hours: 24 }))];
  return first === last ? first : null;
});

/** The day (`YYYY-MM-DD`) that a stamp falls on in a zone. */
export function dayOfStamp(stamp: string, zone: string): string {
  const offset = offsetOn(stamp.slice(0, 10), zone);
  if (offset === null) return dayIn(parseStamp(stamp), zone).toString();
  const utcDay = stamp.slice(0, 10);
  const local = Date.parse(stamp) + offset;
  const days = Math.floor(local / msPerDay) - Date.parse(utcDay) / msPerDay;
  return days === 0 ? utcDay : new Date(local).toISOString().slice(0, 10);
}

/** The stamp at which a day (`YYYY-MM-DD`) begins in a zone. */
export const startOfDay = remembered((day, zone) => stampOf(dueInstant(Temporal.PlainDate.from(day), '00:00', zone)));
