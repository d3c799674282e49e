import { Injectable } from '@nestjs/common';
import type { PreferenceKind } from '@regulars/customers/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { insertAll, marks, newId, type Tx } from '@regulars/shared/db';
import { inParts } from '../rows/in-parts';
import { CustomerSearchIndex } from '../search/search-index';

/** A like that was learnt from what a customer does. */
export interface LearntPreference {
  customerId: string;
  /** `product` unless said */
  kind?: PreferenceKind;
  text: string;
  /** the day it was learnt */
  day: string;
}

const columns = ['id', 'customer_id', 'kind', 'stance', 'text', 'source', 'source_day', 'origin', 'created_at'];

/** Keeps what is learnt from what customers do; it is replaced, never doubled, and touches nothing people wrote. */
@Injectable()
export class LearntPreferences {
  constructor(
    private readonly index: CustomerSearchIndex,
    private readonly clock: Clock,
  ) {}

  /** What was learnt of these customers from this origin is now this; what stayed the same keeps its day. */
  async replace(
    tx: Tx,
    customerIds: readonly string[],
    origin: string,
    now: readonly LearntPreference[],
  ): Promise<void> {
    const learnt = Map.groupBy(now, (one) => one.customerId);
    for (const part of inParts(customerIds)) {
      const before = await this.known(tx, part, origin);
      const changed = part.filter((id) => textsOf(learnt.get(id)) !== textsOf(before.get(id)));
      await this.write(tx, changed, origin, changed.flatMap((id) => learnt.get(id) ?? [])); // prettier-ignore
    }
  }

  private async known(tx: Tx, ids: readonly string[], origin: string) {
    const rows = await tx.rows<{ customerId: string; text: string }>(
      `SELECT customer_id AS "customerId", text FROM preference
       WHERE customer_id IN (${marks(ids.length)}) AND source = 'learnt' AND origin = ? ORDER BY id`,
      [...ids, origin],
    );
    return Map.groupBy(rows, (row) => row.customerId);
  }

  private async write(tx: Tx, ids: readonly string[], origin: string, now: readonly LearntPreference[]): Promise<void> {
    if (ids.length === 0) return;
    const theirs = `customer_id IN (${marks(ids.length)}) AND source = 'learnt' AND origin = ?`;
    await tx.run(`DELETE FROM preference WHERE ${theirs}`, [...ids, origin]);
    const at = stampOf(this.clock.now());
    const rows = now.map(({ customerId, kind = 'product', text, day }) => {
      return [newId(), customerId, kind, 'like', text.slice(0, 500), 'learnt', day, origin, at];
    });
    await insertAll(tx, 'preference', columns, rows);
    await this.index.refresh(tx, ids);
  }
}

function textsOf(preferences: readonly { text: string }[] | undefined): string {
  return JSON.stringify(preferences?.map((one) => one.text) ?? []);
}
