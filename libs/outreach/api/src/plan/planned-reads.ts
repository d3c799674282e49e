import { inParts } from '@regulars/customers/api';
import { keyOf, type Planned } from '@regulars/outreach/domain';
import { marks, type Reader } from '@regulars/shared/db';

const select = `
  SELECT id, customer_id AS "customerId", programme_id AS "programmeId", occasion, occurrence,
    occasion_day AS "occasionDay", day, due_at AS "due", expires_at AS "expires", zone, turning, status,
    moved_by_hand AS "movedByHand", settled_by_hand AS "settledByHand"
  FROM touchpoint`;

type Stored = Omit<Planned, 'movedByHand' | 'settledByHand'> & { movedByHand: number; settledByHand: number };

const plannedOf = (row: Stored): Planned => ({
  ...row,
  movedByHand: row.movedByHand === 1,
  settledByHand: row.settledByHand === 1,
});

/** The touchpoints with these keys (see `keyOf`), of whatever programme. */
export async function plannedWith(
  reader: Reader,
  wanted: readonly { customerId: string; occasion: string; occurrence: string }[],
): Promise<Planned[]> {
  const keys = new Set(wanted.map(keyOf));
  const customers = [...new Set(wanted.map(({ customerId }) => customerId))];
  const occurrences = [...new Set(wanted.map(({ occurrence }) => occurrence))];
  // Few occurrences for many (the years of birthdays) narrow the search; many are told apart here.
  const narrow = occurrences.length <= mostNarrowing ? `AND occurrence IN (${marks(occurrences.length)})` : '';
  const found: Planned[] = [];
  for (const ids of inParts(customers)) {
    const sql = `${select} WHERE customer_id IN (${marks(ids.length)}) ${narrow}`;
    const rows = await reader.rows<Stored>(sql, narrow === '' ? ids : [...ids, ...occurrences]);
    for (const row of rows) if (keys.has(keyOf(row))) found.push(plannedOf(row));
  }
  return found;
}

const mostNarrowing = 50;

/** What a programme has still to decide, for occasions from this day on. */
export async function openSince(reader: Reader, programmeId: string, occasionFrom: string): Promise<Planned[]> {
  const sql = `${select} WHERE programme_id = ? AND status IN ('proposed', 'planned', 'held') AND occasion_day >= ?`;
  return (await reader.rows<Stored>(sql, [programmeId, occasionFrom])).map(plannedOf);
}

/** What a programme still has to decide, whenever its occasion was. */
export const openOf = (reader: Reader, programmeId: string): Promise<Planned[]> => openSince(reader, programmeId, '');

/** What a programme still has to decide for these customers. */
export async function openOfCustomers(
  reader: Reader,
  programmeId: string,
  customers: readonly string[],
): Promise<Planned[]> {
  const found: Planned[] = [];
  for (const ids of inParts(customers)) {
    const sql = `${select} WHERE customer_id IN (${marks(ids.length)}) AND programme_id = ?
      AND status IN ('proposed', 'planned', 'held')`;
    for (const row of await reader.rows<Stored>(sql, [...ids, programmeId])) found.push(plannedOf(row));
  }
  return found;
}

/** Everything of a programme that stands on days from this one on: it takes places there. */
export async function standingFrom(reader: Reader, programmeId: string, day: string): Promise<Planned[]> {
  const sql = `${select} WHERE programme_id = ? AND day >= ?`;
  return (await reader.rows<Stored>(sql, [programmeId, day])).map(plannedOf);
}
