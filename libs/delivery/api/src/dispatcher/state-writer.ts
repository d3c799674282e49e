import { Injectable } from '@nestjs/common';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import type { Delivery, DeliveryState } from '@regulars/delivery/domain';
import { columnsOf } from '../outbox/stored-delivery';
import { DeliveryPorts } from '../ports/delivery-ports';

/** A delivery that comes to stand somewhere else. */
export interface StateChange {
  id: string;
  key: string;
  purpose: string;
  address: string;
  delivery: Delivery;
}

// Parameters come as text in a VALUES list on PostgreSQL; numbers say that they are some.
const oneChange = '(?, CAST(? AS integer), ?, ?, CAST(? AS integer), ?, ?, CAST(? AS integer))';
const atOnce = 200;

/** Writes what becomes of deliveries, and tells whoever wants to hear, in the same transaction. */
@Injectable()
export class StateWriter {
  constructor(
    private readonly clock: Clock,
    private readonly ports: DeliveryPorts,
  ) {}

  /**
   * Writes changes to those that still stand in one of `from`, at the same attempt; the others were changed by somebody
   * else meanwhile and stay as they are. Gives the ids that were changed.
   */
  async write(tx: Tx, changes: readonly StateChange[], from: readonly DeliveryState[]): Promise<Set<string>> {
    const changed = new Set<string>();
    const now = stampOf(this.clock.now());
    for (let at = 0; at < changes.length; at += atOnce) {
      const some = changes.slice(at, at + atOnce);
      const rows = await tx.rows<{ id: string }>(statementFor(some.length, from), [...some.flatMap(paramsOf), now]);
      for (const row of rows) changed.add(row.id);
    }
    const told = changes.filter((change) => changed.has(change.id));
    if (told.length > 0) for (const listener of this.ports.outcomes) await listener.heard(tx, told);
    return changed;
  }
}

function statementFor(count: number, from: readonly DeliveryState[]): string {
  const values = Array.from({ length: count }, () => oneChange).join(', ');
  return `
    WITH change (id, attempts, state, due_at, setbacks, why, said, left_alone) AS (VALUES ${values})
    UPDATE delivery SET state = change.state, due_at = COALESCE(change.due_at, delivery.due_at),
      changed_at = ?, setbacks = change.setbacks, why = change.why, said = change.said,
      left_alone = change.left_alone, worker = NULL, lease_until = NULL
    FROM change
    WHERE delivery.id = change.id AND delivery.attempts = change.attempts
      AND delivery.state IN (${from.map((state) => `'${state}'`).join(', ')})
    RETURNING delivery.id AS "id"`;
}

function paramsOf({ id, delivery }: StateChange): (string | number | null)[] {
  const { state, dueAt, setbacks, why, said, leftAlone } = columnsOf(delivery);
  return [id, delivery.attempts, state, dueAt, setbacks, why, said, leftAlone];
}
