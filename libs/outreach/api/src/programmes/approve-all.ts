import type { Tx } from '@regulars/shared/db';

/** Approves what a programme has proposed: approval is not asked for any more. */
export async function approveAll(tx: Tx, programmeId: string, at: string): Promise<void> {
  await tx.run(
    `UPDATE touchpoint SET status = 'planned', look_at = due_at, sentence = ?, changed_at = ?
     WHERE programme_id = ? AND status = 'proposed'`,
    ['Planned. Approval is not asked for any more.', at, programmeId],
  );
}
