import type { ConsentBasis, ConsentEntry, Purpose, Standing } from '@regulars/customers/domain';
import { allowsAt, currentConsents, lapsing, purposes } from '@regulars/customers/domain';
import { stampOf, type Temporal } from '@regulars/shared/calendar';
import { marks, type Reader } from '@regulars/shared/db';
import { inParts } from '../rows/in-parts';
import { customerRule } from './customer-rule';

/** Whether and why we may write to a customer, at one moment. */
export interface CustomerStanding extends Standing {
  customerId: string;
  archived: boolean;
  /** the primary address; null if there is none */
  email: string | null;
  /** purpose → whether consent for it holds now */
  consent: Readonly<Record<Purpose, boolean>>;
}

interface Found {
  customerId: string;
  doNotContact: number;
  deceased: number;
  moved: number;
  archived: number;
  email: string | null;
}

/** How customers stand at a moment, read fresh; those that are not there (any more) are missing from the answer. */
export async function standingOf(
  reader: Reader,
  customerIds: readonly string[],
  at: Temporal.Instant,
): Promise<Map<string, CustomerStanding>> {
  const standings = new Map<string, CustomerStanding>();
  for (const part of inParts(customerIds)) {
    const consents = await consentEntries(reader, part);
    for (const found of await rowsOf(reader, part)) {
      standings.set(found.customerId, standingFrom(found, consents.get(found.customerId) ?? [], stampOf(at)));
    }
  }
  return standings;
}

function rowsOf(reader: Reader, ids: readonly string[]): Promise<Found[]> {
  return reader.rows<Found>(
    `SELECT id AS "customerId", do_not_contact AS "doNotContact", deceased, moved, archived, primary_email AS "email"
     FROM customer WHERE id IN (${marks(ids.length)})`,
    ids,
  );
}

interface StoredConsent {
  customerId: string;
  purposes: string;
  basis: ConsentBasis;
  at: string;
  until: string | null;
  lastVisit: string | null;
}

/** The consent records of these customers, oldest first; a customer's ends so long after the last visit. */
export async function consentEntries(reader: Reader, ids: readonly string[]): Promise<Map<string, ConsentEntry[]>> {
  const lapse = lapsing(await customerRule(reader));
  const rows = await reader.rows<StoredConsent>(
    `SELECT k.customer_id AS "customerId", k.purposes, k.basis, k.at, k.until, c.last_visit_day AS "lastVisit"
     FROM consent k JOIN customer c ON c.id = k.customer_id
     WHERE k.customer_id IN (${marks(ids.length)}) ORDER BY k.customer_id, k.id`,
    ids,
  );
  const entries = rows.map((row) => ({ ...row, purposes: purposesIn(row.purposes) }));
  return Map.groupBy(
    entries.map((entry) => lapse(entry, entry.lastVisit)),
    (entry) => entry.customerId,
  );
}

/** `greetings,offers` as a list. */
export function purposesIn(text: string): Purpose[] {
  const said = new Set(text.split(','));
  return purposes.filter((purpose) => said.has(purpose));
}

function standingFrom(found: Found, entries: readonly ConsentEntry[], at: string): CustomerStanding {
  const current = currentConsents(entries);
  const allowed = (purpose: Purpose) => allowsAt(current.get(purpose), at);
  return {
    customerId: found.customerId,
    doNotContact: found.doNotContact === 1,
    deceased: found.deceased === 1,
    moved: found.moved === 1,
    archived: found.archived === 1,
    email: found.email,
    consent: { greetings: allowed('greetings'), offers: allowed('offers'), 'check-ins': allowed('check-ins') },
  };
}
