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
    if (tx.dialect === 'sqlite') await tx.runEach(one, summaries.map(valuesOf));
    else for (const part of inParts(summaries, 200)) await tx.run(many(part.length), part.flatMap(valuesOf));
  }
}

const one = 'UPDATE customer SET last_visit_day = ?, visit_count = ? WHERE id = ?';

const many = (count: number): string => `
  UPDATE customer SET last_visit_day = v.day, visit_count = v.visits
  FROM (VALUES ${Array.from({ length: count }, () => '(?::varchar, ?::integer, ?::varchar)').join(', ')})
    AS v (day, visits, id)
  WHERE customer.id = v.id`;

function valuesOf({ customerId, lastVisitDay, visitCount }: VisitSummary): Param[] {
  return [lastVisitDay, visitCount, customerId];
}
