import { consentEntries, inParts, type CustomerStanding } from '@regulars/customers/api';
import { currentConsents, type ConsentEntry, type Purpose } from '@regulars/customers/domain';
import type { Consent } from '@regulars/outreach/domain';
import { dayIn, parseStamp } from '@regulars/shared/calendar';
import type { Reader } from '@regulars/shared/db';

/** Says for each customer and purpose whether we may write to them, and why not. */
export type ConsentOf = (customerId: string, purpose: Purpose) => Consent;

/** Reads the consents of these; why not is read only for those who may not be written to for something. */
export async function consentsOf(
  reader: Reader,
  standings: ReadonlyMap<string, CustomerStanding>,
  zone: string,
): Promise<ConsentOf> {
  const refusing = [...standings.values()].filter(({ consent }) => Object.values(consent).includes(false));
  const entries = new Map<string, ConsentEntry[]>();
  for (const ids of inParts(refusing.map(({ customerId }) => customerId))) {
    for (const [id, found] of await consentEntries(reader, ids)) entries.set(id, found);
  }
  return (customerId, purpose) =>
    standings.get(customerId)?.consent[purpose] === true
      ? { kind: 'given' }
      : refusalIn(entries.get(customerId) ?? [], purpose, zone);
}

function refusalIn(entries: readonly ConsentEntry[], purpose: Purpose, zone: string): Consent {
  const last = currentConsents(entries).get(purpose);
  if (last === undefined) return { kind: 'none' };
  if (last.basis !== 'none') return { kind: 'ended', on: dayIn(parseStamp(last.until ?? last.at), zone) };
  const wasGiven = entries.some((entry) => entry.purposes.includes(purpose) && entry.basis !== 'none');
  return wasGiven ? { kind: 'withdrawn', on: dayIn(parseStamp(last.at), zone) } : { kind: 'none' };
}
