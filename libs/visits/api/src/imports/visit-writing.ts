import { Injectable } from '@nestjs/common';
import { BusinessProfile } from '@regulars/access/api';
import { customerJournal, CustomerUndo, CustomerWriting, inList, type ImportJob } from '@regulars/customers/api';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { insertAll, newId, type Param, type Tx } from '@regulars/shared/db';
import * as z from 'zod';
import { VisitSummaries } from '../summaries';
import type { VisitBatch, VisitToWrite } from './visit-batch';

const before = z.object({
  day: z.string(),
  amountMinor: z.int().nullable(),
  currency: z.string().nullable(),
  items: z.array(z.string()),
  note: z.string().nullable(),
});

/** What a batch did: visits made and changed at a moment, with what they were before, and customers made for them. */
export const visitJournal = z.object({
  at: z.string(),
  created: z.array(z.string()),
  updated: z.array(z.object({ id: z.string(), before })),
  touched: z.array(z.string()),
  customers: customerJournal,
});
export type VisitJournal = z.infer<typeof visitJournal>;

const columns = ['id', 'customer_id', 'day', 'amount_minor', 'currency', 'items', 'note', 'by_id', 'import_id', 'import_key', 'created_at', 'updated_at']; // prettier-ignore

/** Writes the visits of a batch with the customers they need, and takes them back. */
@Injectable()
export class VisitWriting {
  constructor(
    private readonly customers: CustomerWriting,
    private readonly customersUndone: CustomerUndo,
    private readonly summaries: VisitSummaries,
    private readonly business: BusinessProfile,
    private readonly clock: Clock,
  ) {}

  /** Rhythms and learnt likes follow when the whole file is in (`VisitImport.settle`). */
  async write(tx: Tx, batch: VisitBatch, job: ImportJob): Promise<VisitJournal> {
    const { currency } = await this.business.get();
    const at = stampOf(this.clock.now());
    const customers = await this.customers.write(tx, new Set(batch.newPeople.values()), job);
    const fresh = batch.visits.filter(({ stored }) => !stored).map((visit) => ({ id: newId(), visit }));
    await insertAll(tx, 'visit', columns, fresh.map(({ id, visit }) => rowOf(id, visit, { at, currency, runId: job.runId }))); // prettier-ignore
    const updated = await rewritten(tx, batch.visits, { at, currency });
    await this.summaries.grow(tx, fresh.map(({ visit: { customerId, draft: { day } } }) => ({ customerId, day }))); // prettier-ignore
    await this.summaries.count(tx, batch.visits.filter(({ stored }) => stored).map(({ customerId }) => customerId)); // prettier-ignore
    const touched = [...new Set(batch.visits.map(({ customerId }) => customerId))];
    return { at, created: fresh.map(({ id }) => id), updated, touched, customers };
  }

  async undo(tx: Tx, { at, created, updated, touched, customers }: VisitJournal): Promise<{ kept: number }> {
    const those = inList(tx.dialect, 'id');
    const list = [JSON.stringify(created)];
    const here = await tx.row<{ n: number }>(`SELECT count(*) AS n FROM visit WHERE ${those}`, list);
    const gone = await tx.run(`DELETE FROM visit WHERE ${those} AND updated_at = ?`, [...list, at]);
    let kept = (here?.n ?? 0) - gone;
    for (const visit of updated) kept += await restore(tx, visit, at);
    if (touched.length > 0) await this.summaries.refresh(tx, touched);
    return { kept: kept + (await this.customersUndone.undo(tx, customers)).kept };
  }
}

function rowOf(
  id: string,
  { customerId, key, draft }: VisitToWrite,
  { at, currency, runId }: { at: string; currency: string; runId: string },
): Param[] {
  const paid = draft.amountMinor === null ? null : currency;
  return [
    id,
    customerId,
    draft.day,
    draft.amountMinor,
    paid,
    JSON.stringify(draft.items),
    draft.note,
    null,
    runId,
    key,
    at,
    at,
  ];
}

const change =
  'UPDATE visit SET day = ?, amount_minor = ?, currency = ?, items = ?, note = ?, updated_at = ? WHERE id = ?';

async function rewritten(
  tx: Tx,
  visits: readonly VisitToWrite[],
  { at, currency }: { at: string; currency: string },
): Promise<VisitJournal['updated']> {
  const updated: VisitJournal['updated'] = [];
  for (const { stored, draft } of visits) {
    if (!stored) continue;
    const { id, day, amountMinor, items, note } = stored;
    updated.push({ id, before: { day, amountMinor, currency: stored.currency, items, note } });
    const paid = draft.amountMinor === null ? null : currency;
    await tx.run(change, [draft.day, draft.amountMinor, paid, JSON.stringify(draft.items), draft.note ?? note, at, id]);
  }
  return updated;
}

/** Puts a visit back as it was before; gives 1 if somebody changed it since then, and it stays. */
async function restore(tx: Tx, { id, before: was }: VisitJournal['updated'][number], at: string): Promise<number> {
  const params = [was.day, was.amountMinor, was.currency, JSON.stringify(was.items), was.note, at, id];
  const restored = await tx.run(`${change} AND updated_at = ?`, [...params, at]);
  const here = await tx.row('SELECT 1 AS "here" FROM visit WHERE id = ?', [id]);
  return here && restored === 0 ? 1 : 0;
}
