import { Injectable } from '@nestjs/common';
import { CustomerVisitSummary, type VisitSummary } from '@regulars/customers/api';
import { insertAll, marks, type Param, type Tx } from '@regulars/shared/db';
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

  private async summarise(tx: Tx, customerIds: readonly string[], rhythms: readonly RhythmRow[]): Promise<void> {
    const known = new Map(rhythms.map((rhythm) => [rhythm.customerId, rhythm]));
    const summaries = customerIds.map((customerId) => {
      const rhythm = known.get(customerId);
      return { customerId, lastVisitDay: rhythm?.lastDay ?? null, visitCount: rhythm?.visits ?? 0 };
    });
    await this.summaries.keep(tx, summaries);
  }
}

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
