import { inParts, standingOf } from '@regulars/customers/api';
import type { SegmentFacts } from '@regulars/outreach/domain';
import { dayIn, parseStamp } from '@regulars/shared/calendar';
import { marks, type Reader } from '@regulars/shared/db';
import { startOf, type SegmentContext } from './clause-sql';

interface Stored {
  id: string;
  repId: string | null;
  city: string | null;
  language: string | null;
  email: string | null;
  phone: string | null;
  birthdayKey: string | null;
  visitCount: number;
  lastVisitDay: string | null;
  createdAt: string;
  firstDay: string | null;
  usualDays: number | null;
  overdueFrom: string | null;
  goneFrom: string | null;
  spentMinor: number | null;
  currency: string | null;
}
type Preference = SegmentFacts['preferences'][number] & { customerId: string };

const select = `
  SELECT c.id, c.rep_id AS "repId", c.city, c.language, c.primary_email AS "email", c.primary_phone AS "phone",
    c.birthday_key AS "birthdayKey", c.visit_count AS "visitCount", c.last_visit_day AS "lastVisitDay",
    c.created_at AS "createdAt", r.first_day AS "firstDay", r.usual_days AS "usualDays",
    r.overdue_from AS "overdueFrom", r.gone_from AS "goneFrom", r.spent_minor AS "spentMinor", r.currency
  FROM customer c LEFT JOIN visit_rhythm r ON r.customer_id = c.id`;

/** What clauses ask of these customers, read fresh, by their ids. */
export async function factsOf(
  reader: Reader,
  customerIds: readonly string[],
  context: SegmentContext,
): Promise<Map<string, SegmentFacts>> {
  const facts = new Map<string, SegmentFacts>();
  for (const ids of inParts(customerIds))
    for (const [id, known] of await some(reader, ids, context)) facts.set(id, known);
  return facts;
}

async function some(
  reader: Reader,
  ids: readonly string[],
  context: SegmentContext,
): Promise<[string, SegmentFacts][]> {
  const theirs = `customer_id IN (${marks(ids.length)})`;
  const tags = await reader.rows<{ customerId: string; tagId: string }>(
    `SELECT customer_id AS "customerId", tag_id AS "tagId" FROM customer_tag WHERE ${theirs}`,
    ids,
  );
  const preferences = await reader.rows<Preference>(
    `SELECT customer_id AS "customerId", kind, stance, text, source FROM preference WHERE ${theirs} AND met_on IS NULL ORDER BY id`,
    ids,
  );
  const standings = await standingOf(reader, ids, parseStamp(startOf(context.today, context)));
  const rows = await reader.rows<Stored>(`${select} WHERE c.id IN (${marks(ids.length)})`, ids);
  const carried = Map.groupBy(tags, (tag) => tag.customerId);
  const preferred = Map.groupBy(preferences, (one) => one.customerId);
  const noConsent = { greetings: false, offers: false, 'check-ins': false };
  return rows.map((row) => [
    row.id,
    {
      ...known(row, context.shopZone),
      tagIds: carried.get(row.id)?.map((tag) => tag.tagId) ?? [],
      preferences: preferred.get(row.id) ?? [],
      consent: standings.get(row.id)?.consent ?? noConsent,
    },
  ]);
}

function known(row: Stored, zone: string): Omit<SegmentFacts, 'tagIds' | 'preferences' | 'consent'> {
  const { createdAt, firstDay, usualDays, overdueFrom, goneFrom, spentMinor, currency, ...own } = row;
  const has = firstDay !== null && currency !== null;
  return {
    ...own,
    createdDay: dayIn(parseStamp(createdAt), zone).toString(),
    rhythm: has ? { firstDay, usualDays, overdueFrom, goneFrom, spentMinor, currency } : null,
  };
}
