import * as fc from 'fast-check';
import { blankRecord, CustomerStore, type NewCustomerRecord } from '@regulars/customers/api';
import { consentBases, preferenceKinds, preferenceSources, purposes, stances } from '@regulars/customers/domain';
import { newId, type Tx } from '@regulars/shared/db';
import { daysAfter } from '@regulars/visits/domain';
import type { TestServer } from '../../../support/server';
import { cities, languages, likings } from './builders';

const today = '2026-11-22';
const near = fc.constantFrom(-400, -366, -365, -91, -90, -89, -31, -30, -8, -7, -2, -1, 0);
const day = near.map((days) => daysAfter(today, days));
const ahead = fc.constantFrom(-90, -1, 0, 1, 30, 400).map((days) => daysAfter(today, days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** What may be known of somebody. */
const somebody = (tags: readonly string[], people: readonly string[]) =>
  fc.record({
    tagIds: fc.subarray([...tags]),
    repId: maybe(fc.constantFrom(...people)),
    city: maybe(fc.constantFrom(...cities)),
    language: maybe(fc.constantFrom(...languages)),
    email: fc.boolean(),
    phone: fc.boolean(),
    born: maybe(fc.constantFrom('--02-29', '--02-28', '--03-01', '--11-22', '--11-23', '--12-31', '--01-01')),
    created: fc.constantFrom('2026-11-21T23:59:59.999Z', '2026-11-22T00:00:00.000Z', '2025-11-22T12:00:00.000Z'),
    likes: fc.array(
      fc.record({
        kind: fc.constantFrom(...preferenceKinds),
        stance: fc.constantFrom(...stances),
        text: fc.constantFrom(...likings),
        source: fc.constantFrom(...preferenceSources),
      }),
      { maxLength: 3 },
    ),
    consents: fc.array(
      fc.record({
        purposes: fc.subarray([...purposes], { minLength: 1 }),
        basis: fc.constantFrom(...consentBases),
        until: maybe(ahead.map((end) => `${end}T00:00:00.000Z`)),
      }),
      { maxLength: 3 },
    ),
    came: maybe(fc.record({ first: day, last: day, times: fc.integer({ min: 1, max: 5 }) })),
    span: maybe(fc.record({ overdueFrom: ahead, goneFrom: ahead })),
    spent: maybe(fc.constantFrom(0, 100, 9_000)),
    currency: fc.constantFrom('EUR', 'USD'),
  });
type Somebody = ReturnType<typeof somebody> extends fc.Arbitrary<infer One> ? One : never;

/** So many people of all sorts in the shop's book; gives their ids. */
export async function manyPeople(
  server: TestServer,
  count: number,
  { tags, people }: { tags: readonly string[]; people: readonly string[] },
): Promise<string[]> {
  const ids: string[] = [];
  for (const one of fc.sample(somebody(tags, people), count)) {
    const id = newId();
    await server.database.units.write((tx) => keep(tx, server, id, one));
    ids.push(id);
  }
  return ids;
}

async function keep(tx: Tx, server: TestServer, id: string, one: Somebody): Promise<void> {
  const { tagIds, repId, language } = one;
  const blank = blankRecord(id, { given: 'Some', family: id, preferred: null, sayIt: null, display: null });
  const record: NewCustomerRecord = {
    ...blank,
    tagIds,
    repId,
    language,
    place: { ...blank.place, city: one.city },
    emails: one.email ? [{ value: `${id}@shop.test`, label: null }] : [],
    phones: one.phone ? [{ value: '+351210000000', label: null }] : [],
    dates: one.born === null ? [] : [{ kind: 'birthday', label: null, day: one.born }],
  };
  await server.app.get(CustomerStore, { strict: false }).add(tx, [record], { at: one.created, authorId: null });
  await likes(tx, id, one);
  await consents(tx, id, one);
  if (one.came !== null) await visits(tx, id, one, one.came);
}

async function likes(tx: Tx, id: string, { likes: theirs }: Somebody): Promise<void> {
  for (const { kind, stance, text, source } of theirs)
    await tx.run(
      `INSERT INTO preference (id, customer_id, kind, stance, text, source, source_day, created_at)
       VALUES (?, ?, ?, ?, ?, ?, '2026-01-01', '2026-01-01T00:00:00.000Z')`,
      [newId(), id, kind, stance, text, source],
    );
}

async function consents(tx: Tx, id: string, { consents: theirs }: Somebody): Promise<void> {
  for (const { purposes: concerned, basis, until } of theirs)
    await tx.run(
      `INSERT INTO consent (id, customer_id, purposes, basis, until, at)
       VALUES (?, ?, ?, ?, ?, '2026-01-01T00:00:00.000Z')`,
      [newId(), id, concerned.join(','), basis, until],
    );
}

async function visits(tx: Tx, id: string, one: Somebody, came: NonNullable<Somebody['came']>): Promise<void> {
  await tx.run('UPDATE customer SET last_visit_day = ?, visit_count = ? WHERE id = ?', [came.last, came.times, id]);
  await tx.run(
    `INSERT INTO visit_rhythm (customer_id, visits, visit_days, first_day, last_day, usual_days, overdue_from, gone_from,
       spent_minor, currency) VALUES (?, ?, ?, ?, ?, 9, ?, ?, ?, ?)`,
    [id, came.times, came.times, came.first, came.last, one.span?.overdueFrom ?? null, one.span?.goneFrom ?? null, one.spent, one.currency], // prettier-ignore
  );
}
