import { Injectable } from '@nestjs/common';
import { AuditTrail, type Actor } from '@regulars/access/api';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { newId, type Tx } from '@regulars/shared/db';
import type { NewVisit, Visit, VisitChange } from '@regulars/visits/contract';
import { RemovedVisitRow } from './removed-visit.row';
import { VisitRow } from './visit.row';

/** How long a visit that was taken off can be put back. */
const keptHours = 24;

/** One visit of one customer. */
export interface VisitKey {
  customerId: string;
  id: string;
}

type Money = Visit['amount'];

const paid = (amount: Money): Pick<VisitRow, 'amountMinor' | 'currency'> => ({
  amountMinor: amount?.minor ?? null,
  currency: amount?.currency ?? null,
});

// What is stored for a visit, as the row class names it.
const stored = `
  SELECT id, customer_id AS "customerId", day, amount_minor AS "amountMinor", currency, items, note, by_id AS "byId",
    import_id AS "importId", import_key AS "importKey", created_at AS "createdAt", updated_at AS "updatedAt"
  FROM visit WHERE customer_id = ? AND id = ?`;

/** Writes visits. Whoever calls it refreshes the summaries in the same unit of work. */
@Injectable()
export class VisitStore {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Writes a new visit down; gives its id. */
  async add(tx: Tx, customerId: string, visit: NewVisit, actor: Actor): Promise<string> {
    const id = newId();
    const { day, amount, items, note } = visit;
    const at = stampOf(this.clock.now());
    const origin = { byId: actor.userId, importId: null, importKey: null };
    await tx.insert(VisitRow, {
      id,
      customerId,
      day,
      ...paid(amount),
      items,
      note,
      ...origin,
      createdAt: at,
      updatedAt: at,
    });
    await this.tell(tx, actor, 'visit.recorded', { customerId, id });
    return id;
  }

  /** Changes a visit; false if there is none. */
  async change(tx: Tx, { customerId, id }: VisitKey, change: VisitChange, actor: Actor): Promise<boolean> {
    const { amount, day, items, note } = change;
    const values = {
      ...(day === undefined ? {} : { day }),
      ...(items === undefined ? {} : { items }),
      ...(note === undefined ? {} : { note }),
      ...(amount === undefined ? {} : paid(amount)),
      updatedAt: stampOf(this.clock.now()),
    };
    const changed = (await tx.update(VisitRow, { id, customerId }, values)) > 0;
    if (changed) await this.tell(tx, actor, 'visit.changed', { customerId, id });
    return changed;
  }

  /** Takes a visit off, to be put back within a day; false if there is none. */
  async remove(tx: Tx, { customerId, id }: VisitKey, actor: Actor): Promise<boolean> {
    const row = await tx.row<Omit<VisitRow, 'items'> & { items: string }>(stored, [customerId, id]);
    if (!row) return false;
    const now = this.clock.now();
    await tx.run('DELETE FROM removed_visit WHERE removed_at < ?', [stampOf(now.subtract({ hours: keptHours }))]);
    // Written by us as a list of texts.
    const visit = { ...row, items: JSON.parse(row.items) as string[] };
    await tx.insert(RemovedVisitRow, { id, customerId, visit, removedAt: stampOf(now) });
    await tx.delete(VisitRow, { id, customerId });
    await this.tell(tx, actor, 'visit.removed', { customerId, id });
    return true;
  }

  /** Puts a visit back as it was; false if there is none to put back. */
  async restore(tx: Tx, { customerId, id }: VisitKey, actor: Actor): Promise<boolean> {
    const sql = 'SELECT visit FROM removed_visit WHERE customer_id = ? AND id = ?';
    const removed = await tx.row<{ visit: string }>(sql, [customerId, id]);
    if (!removed) return false;
    // Written by `remove`.
    await tx.insert(VisitRow, JSON.parse(removed.visit) as VisitRow);
    await tx.delete(RemovedVisitRow, { id, customerId });
    await this.tell(tx, actor, 'visit.restored', { customerId, id });
    return true;
  }

  private tell(tx: Tx, actor: Actor, action: string, { customerId, id }: VisitKey): Promise<void> {
    return this.audit.record(tx, actor, action, { subject: `customer:${customerId}`, detail: { visit: id } });
  }
}
