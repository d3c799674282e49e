import type { About, ProgrammeKind, TouchpointStatus } from '@regulars/outreach/domain';
import { Temporal } from '@regulars/shared/calendar';
import type { TestServer } from '../../../support/server';
import type { Arrival } from './year';

/** A touchpoint as it stands at the end of the year, with the deliveries that were made of it. */
export interface Entry {
  id: string;
  customerId: string;
  kind: ProgrammeKind;
  occasion: string;
  occasionDay: string;
  zone: string;
  status: TouchpointStatus;
  sentence: string;
  about: About | null;
}

/** A letter that arrived, and what it was of. `local` is where the customer is. */
export interface Letter {
  entry: Entry;
  to: string;
  at: string;
  local: Temporal.ZonedDateTime;
}

/** All touchpoints, and the letters that arrived of them. */
export async function booksOf(
  server: TestServer,
  arrivals: readonly Arrival[],
): Promise<{ entries: Entry[]; letters: Letter[] }> {
  const { reader } = server.database;
  const rows = await reader.rows<Omit<Entry, 'about'> & { about: string | null }>(
    `SELECT t.id, t.customer_id AS "customerId", p.kind, t.occasion, t.occasion_day AS "occasionDay", t.zone, t.status,
       t.sentence, t.about FROM touchpoint t JOIN programme p ON p.id = t.programme_id ORDER BY t.due_at, t.id`,
  );
  const entries = rows.map((row): Entry => ({ ...row, about: row.about === null ? null : JSON.parse(row.about) }));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const keys = await reader.rows<{ id: string; key: string }>('SELECT id, message_key AS "key" FROM delivery');
  const ofDelivery = new Map(keys.map(({ id, key }) => [id, byId.get(key.split(':')[1] ?? '')]));
  const letters = arrivals.map(({ deliveryId, to, at }): Letter => {
    const entry = ofDelivery.get(deliveryId);
    if (!entry) throw new Error(`Nobody planned what came to ${to} at ${at}.`);
    return { entry, to, at, local: Temporal.Instant.from(at).toZonedDateTimeISO(entry.zone) };
  });
  return { entries, letters };
}
