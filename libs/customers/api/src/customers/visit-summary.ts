import { Injectable } from '@nestjs/common';
import type { Param, Tx } from '@regulars/shared/db';
import { inParts } from '../rows/in-parts';

/** What lists show of a customer's visits. */
export interface VisitSummary {
  customerId: string;
  /** null if there was none */
  lastVisitDay: string | null;
  visitCount: number;
}

/** Keeps the last visit and their number on the customer; whoever writes visits calls it in the same unit of work. */
@Injectable()
export class CustomerVisitSummary {
  /** Writes these, one or many. The record's version stays: nobody edited it. */
  async keep(tx: Tx, summaries: readonly VisitSummary[]): Promise<void> {
    if (tx.dialect === 'sqlite')
      await tx.runEach(one, summaries.map((some) => [...valuesOf(some), ...shownBy(some)])); // prettier-ignore
    else for (const part of inParts(summaries, 200)) await tx.run(many(part.length), part.flatMap(valuesOf));
  }

  /** Counts visits in addition, by the latest of them, without a look at all that were before. */
  async grow(tx: Tx, added: readonly (VisitSummary & { lastVisitDay: string })[]): Promise<void> {
    if (tx.dialect === 'sqlite') {
      await tx.runEach(oneMore, added.map((some) => [some.visitCount, some.customerId])); // prettier-ignore
      await tx.runEach(oneLater, added.map((some) => [some.lastVisitDay, some.customerId, some.lastVisitDay])); // prettier-ignore
    } else for (const part of inParts(added, 200)) await tx.run(manyMore(part.length), part.flatMap(valuesOf));
  }
}

// What stays the same is not written: an index would take it out and in again, for each customer of a file.
const one = `
  UPDATE customer SET last_visit_day = ?, visit_count = ? WHERE id = ?
  AND (visit_count <> ? OR last_visit_day IS DISTINCT FROM ?)`;
const oneMore = 'UPDATE customer SET visit_count = visit_count + ? WHERE id = ?';
const oneLater =
  'UPDATE customer SET last_visit_day = ? WHERE id = ? AND (last_visit_day IS NULL OR last_visit_day < ?)';

const fromRows = (count: number): string => `
  FROM (VALUES ${Array.from({ length: count }, () => '(?::varchar, ?::integer, ?::varchar)').join(', ')})
    AS v (day, visits, id)
  WHERE customer.id = v.id`;

const many = (count: number): string =>
  `UPDATE customer SET last_visit_day = v.day, visit_count = v.visits ${fromRows(count)}`;
const manyMore = (count: number): string => `
  UPDATE customer SET last_visit_day = greatest(last_visit_day, v.day), visit_count = visit_count + v.visits
  ${fromRows(count)}`;

const shownBy = ({ visitCount, lastVisitDay }: VisitSummary): Param[] => [visitCount, lastVisitDay];

function valuesOf({ customerId, lastVisitDay, visitCount }: VisitSummary): Param[] {
  return [lastVisitDay, visitCount, customerId];
}
