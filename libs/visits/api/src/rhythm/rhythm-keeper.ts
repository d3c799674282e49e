import { Injectable } from '@nestjs/common';
import { CustomerVisitSummary, inParts, type VisitSummary } from '@regulars/customers/api';
import { insertAll, marks, type Param, type Tx } from '@regulars/shared/db';
import { gapsToTrust } from '@regulars/visits/domain';
import { reckon, type Reckoned } from './reckon';
import type { RhythmRow } from './rhythm.row';

const ofSome = (count: number): string => `
  SELECT customer_id AS "customerId", day, amount_minor AS "amountMinor", currency
  FROM visit WHERE customer_id IN (${marks(count)}) ORDER BY customer_id, day`;

const counted = (count: number): string => `
  SELECT customer_id AS "customerId", max(day) AS "lastVisitDay", count(*) AS "visitCount"
  FROM visit WHERE customer_id IN (${marks(count)}) GROUP BY customer_id`;

const columns = ['customer_id', 'visits', 'visit_days', 'first_day', 'last_day', 'own_gap', 'usual_days', 'overdue_from', 'gone_from', 'spent_minor', 'worth_minor', 'currency']; // prettier-ignore

const valuesOf = (one: RhythmRow): Param[] => [
  one.customerId,
  one.visits,
  one.visitDays,
  one.firstDay,
  one.lastDay,
  one.ownGap,
  one.usualDays,
  one.overdueFrom,
  one.goneFrom,
  one.spentMinor,
  one.worthMinor,
  one.currency,
];

/** What rhythms are reckoned against. */
export interface Shop {
  gap: number | undefined;
  currency: string;
}

/** Keeps the rhythm rows, and what customers' lists show of visits, in step with the visits. */
@Injectable()
export class RhythmKeeper {
  constructor(private readonly summaries: CustomerVisitSummary) {}

  /** Reckons the rhythms of these customers (at most a few hundred at once) from their visits as this unit sees them. */
  async keep(tx: Tx, customerIds: readonly string[], shop: Shop): Promise<void> {
    await lock(tx, customerIds);
    const visits = await tx.rows<Reckoned>(ofSome(customerIds.length), customerIds);
    const rhythms = [...Map.groupBy(visits, (visit) => visit.customerId).values()].flatMap(
      (own) => reckon(own, shop) ?? [],
    );
    await tx.run(`DELETE FROM visit_rhythm WHERE customer_id IN (${marks(customerIds.length)})`, customerIds);
    await insertAll(tx, 'visit_rhythm', columns, rhythms.map(valuesOf));
    await this.summarise(tx, customerIds, rhythms);
  }

  /** Counts the visits of these customers, all of whom have some, and reckons no rhythm. */
  async count(tx: Tx, customerIds: readonly string[]): Promise<void> {
    await lock(tx, customerIds);
    await this.summaries.keep(tx, await tx.rows<VisitSummary>(counted(customerIds.length), customerIds));
  }

  /** Counts visits that were not there before, and reckons no rhythm. */
  async grow(tx: Tx, visits: readonly { customerId: string; day: string }[]): Promise<void> {
    const own = Map.groupBy(visits, (visit) => visit.customerId);
    // In one order everywhere, so that two units never wait for each other.
    const customerIds = [...own.keys()].sort();
    for (const part of inParts(customerIds)) await lock(tx, part);
    const added = customerIds.flatMap((customerId) => {
      const days = own.get(customerId)?.map(({ day }) => day) ?? [];
      return days.length === 0 ? [] : [{ customerId, visitCount: days.length, lastVisitDay: latest(days) }];
    });
    await this.summaries.grow(tx, added);
  }

  /** Those of these customers whose own rhythm does not speak alone yet: what is usual in the shop counts for them. */
  async leaning(tx: Tx, customerIds: readonly string[]): Promise<string[]> {
    const sql = `
      SELECT customer_id AS "id" FROM visit_rhythm
      WHERE customer_id IN (${marks(customerIds.length)}) AND own_gap IS NOT NULL AND visit_days <= ?`;
    return (await tx.rows<{ id: string }>(sql, [...customerIds, gapsToTrust])).map(({ id }) => id).sort();
  }

  private async summarise(tx: Tx, customerIds: readonly string[], rhythms: readonly RhythmRow[]): Promise<void> {
    const known = new Map(rhythms.map((rhythm) => [rhythm.customerId, rhythm]));
    const summaries = customerIds.map((customerId) => {
      const rhythm = known.get(customerId);
      return { customerId, lastVisitDay: rhythm?.lastDay ?? null, visitCount: rhythm?.visits ?? 0 };
    });
    await this.summaries.keep(tx, summaries);
  }
}

const latest = (days: readonly string[]): string => days.reduce((last, day) => (day > last ? day : last));

/**
 * Two visits of one customer written at once on PostgreSQL must reckon one after the other, or the first is forgotten.
 * (`NO KEY`, because both hold the key already by their visit's reference.) On SQLite units never overlap.
 */
async function lock(tx: Tx, customerIds: readonly string[]): Promise<void> {
  if (tx.dialect === 'sqlite') return;
  await tx.rows(
    `SELECT id FROM customer WHERE id IN (${marks(customerIds.length)}) ORDER BY id FOR NO KEY UPDATE`,
    customerIds,
  );
}
