import { Injectable } from '@nestjs/common';
import { LearntPreferences } from '@regulars/customers/api';
import { marks, type Tx } from '@regulars/shared/db';
import { learnFromItems, tasteInWords } from '@regulars/visits/domain';

interface Bought {
  customerId: string;
  day: string;
  /** JSON text, as stored */
  items: string;
}

const bought = (count: number): string => `
  SELECT customer_id AS "customerId", day, items FROM visit WHERE customer_id IN (${marks(count)}) AND items <> '[]'`;

/** Where learnt likes come from, as their origin says; only these are replaced. */
export const fromPurchases = 'purchases';

/** Keeps what customers' visits say about their likes as preferences of theirs: replaced with every visit, never doubled. */
@Injectable()
export class TasteKeeper {
  constructor(private readonly learnt: LearntPreferences) {}

  /** Learns the tastes of these customers (at most a few hundred at once) anew. */
  async keep(tx: Tx, customerIds: readonly string[], today: string): Promise<void> {
    const visits = Map.groupBy(
      await tx.rows<Bought>(bought(customerIds.length), customerIds),
      (visit) => visit.customerId,
    );
    const learnt = customerIds.flatMap((customerId) => this.tastes(customerId, visits.get(customerId) ?? [], today));
    await this.learnt.replace(tx, customerIds, fromPurchases, learnt);
  }

  private tastes(customerId: string, visits: readonly Bought[], today: string) {
    // Written by us as a list of texts.
    const tastes = learnFromItems(visits.map(({ day, items }) => ({ day, items: JSON.parse(items) as string[] })));
    return tastes.map((taste, place) => ({ customerId, text: tasteInWords(taste, place), day: today }));
  }
}
