import type { Tx } from '@regulars/shared/db';
import type { AttemptRow } from './attempt.row';

const into =
  'INSERT INTO delivery_attempt (id, delivery_id, number, channel, began_at, ended_at, outcome, said) VALUES ';
const oneRow = '(?, ?, ?, ?, ?, ?, ?, ?)';
const atOnce = 200;

/** Writes attempts down; every round of sending passes here, so it takes the short way. */
export async function insertAttempts(tx: Tx, rows: readonly AttemptRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += atOnce) {
    const some = rows.slice(at, at + atOnce);
    await tx.run(into + some.map(() => oneRow).join(', '), some.flatMap(valuesOf));
  }
}

const valuesOf = (row: AttemptRow): (string | number)[] => [
  row.id,
  row.deliveryId,
  row.number,
  row.channel,
  row.beganAt,
  row.endedAt,
  row.outcome,
  row.said,
];
