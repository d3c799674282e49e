import { currentConsents, type ConsentEntry, type Purpose } from '@regulars/customers/domain';
import { dayIn, parseStamp } from '@regulars/shared/calendar';
import type { RecordedConsent } from '../customers/customer-record';

/** What was withdrawn, and the moment (a stamp) at which that was written down. */
export interface Withdrawn {
  at: string;
  purposes: readonly Purpose[];
}

type Entry = ConsentEntry & Omit<RecordedConsent, 'purposes'>;

/**
 * What stood before something was withdrawn, for those purposes about which nothing was said since. The day on which it
 * was given stays the day on which it was given. Entries come oldest first.
 */
export function standingBefore(
  entries: readonly Entry[],
  { at, purposes }: Withdrawn,
  zone: string,
): readonly RecordedConsent[] {
  const now = currentConsents(entries);
  const withdrawal = entries.findIndex((entry) => entry.basis === 'none' && entry.at === at);
  const before = currentConsents(entries.slice(0, Math.max(0, withdrawal)));
  const untouched = purposes.filter((purpose) => now.get(purpose)?.basis === 'none' && now.get(purpose)?.at === at);
  const byEntry = Map.groupBy(untouched, (purpose) => before.get(purpose));
  return [...byEntry].flatMap(([entry, concerned]) => (entry ? [asBefore(entry, concerned, zone)] : []));
}

function asBefore(entry: Entry, purposes: readonly Purpose[], zone: string): RecordedConsent {
  const { basis, statement, source, wording, until } = entry;
  const givenOn = entry.givenOn ?? dayIn(parseStamp(entry.at), zone).toString();
  return { purposes, basis, statement, source, wording, givenOn, until };
}
