import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { insertAll, newId, Reader, UnitOfWork, type Param } from '@regulars/shared/db';

const perVisitDay = 12;
const at = '2026-10-01T10:00:00.000Z';

/** Day `n` of a customer's, some days apart and before the autumn of 2026. */
const day = (n: number): string => new Date(Date.UTC(2026, 8, 30 - n * perVisitDay)).toISOString().slice(0, 10);

interface Kind {
  table: string;
  columns: readonly string[];
  each: number;
  readonly row: (customerId: string, nth: number) => readonly Param[];
}

/** Twenty things that happened with each customer: ten visits, six notes, four talks; and what their visits come to. */
const kinds: readonly Kind[] = [
  {
    table: 'visit',
    columns: ['id', 'customer_id', 'day', 'amount_minor', 'currency', 'items', 'created_at', 'updated_at'],
    each: 10,
    row: (id, nth) => [newId(), id, day(nth), 2_450 + nth, 'EUR', '["Kosher red"]', at, at],
  },
  {
    table: 'note',
    columns: ['id', 'customer_id', 'text', 'pinned', 'private', 'version', 'created_at'],
    each: 6,
    row: (id, nth) => [newId(), id, 'Is planning the garden; the labels curl in the sun.', 0, 0, 1, `${day(nth)}T10:00:00.000Z`],
  },
  {
    table: 'interaction',
    columns: ['id', 'customer_id', 'channel', 'direction', 'happened_at', 'outcome', 'mood', 'said', 'confirmed', 'created_at', 'updated_at', 'version'],
    each: 4,
    row: (id, nth) => [newId(), id, 'call', 'outgoing', `${day(nth)}T11:00:00.000Z`, 'reached', 'good', 'Guests are coming.', 0, at, at, 1],
  },
  {
    table: 'visit_rhythm',
    columns: ['customer_id', 'visits', 'visit_days', 'first_day', 'last_day', 'own_gap', 'usual_days', 'currency'],
    each: 1,
    row: (id) => [id, 10, 10, day(9), day(0), perVisitDay, perVisitDay, 'EUR'],
  },
]; // prettier-ignore

const atOnce = 2_000;
const sampled = 1_000;

/** Writes the events of everybody straight into the tables, faster than anybody could; gives the ids of a thousand spread over all. */
export async function events(app: NestFastifyApplication): Promise<object> {
  const [reader, units] = [app.get(Reader), app.get(UnitOfWork)];
  const ids = (await reader.rows<{ id: string }>('SELECT id FROM customer ORDER BY id')).map(({ id }) => id);
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    await units.write(async (tx) => {
      for (const { table, columns, each, row } of kinds) {
        const rows = some.flatMap((id) => Array.from({ length: each }, (_, nth) => row(id, nth)));
        await insertAll(tx, table, columns, rows);
      }
    });
  }
  const step = Math.max(1, Math.floor(ids.length / sampled));
  return { ids: ids.filter((_, place) => place % step === 0).slice(0, sampled) };
}
