import { Injectable } from '@nestjs/common';
import type { MergeField } from '@regulars/customers/contract';
import type { Tx } from '@regulars/shared/db';
import { putAway } from '../customers/archive';
import { CustomerDesk } from '../customers/customer-desk';
import type { CustomerRecord } from '../customers/customer-record';
import { CustomerStore } from '../customers/customer-store';
import { recordOf } from '../customers/record-of';
import { CustomerView } from '../reads/customer-view';
import { wasSentBy } from '../referrals/who-sent';
import type { MergeJournal } from './merge-journal';
import type { MergePair } from './merge-participant';
import { mergedRecord, unmergedRecord } from './merged-record';

type RecordJournal = Pick<MergeJournal, 'before' | 'after' | 'reference' | 'archivedAt'>;

const setReference = 'UPDATE customer SET reference = ? WHERE id = ?';
const sentAsBefore = `
  UPDATE referral SET thanked_at = o.thanked_at, thanked_by_id = o.thanked_by_id, created_at = o.created_at
  FROM referral o WHERE referral.customer_id = ? AND o.customer_id = ? AND o.sent_by_id = referral.sent_by_id`;

/** The record itself: what stays of the two, and the same way back. */
@Injectable()
export class MergedRecords {
  constructor(
    private readonly store: CustomerStore,
    private readonly view: CustomerView,
    private readonly desk: CustomerDesk,
  ) {}

  /** Writes the one record, and puts the other away as it is; a reference that was taken leaves its own in exchange. */
  async merge(tx: Tx, { into, from }: MergePair, take: readonly MergeField[]): Promise<RecordJournal> {
    const other = await this.view.read(tx, from);
    const before = full(recordOf(await this.view.read(tx, into)));
    const theirs = full(recordOf(other));
    const after = full(await noCircle(tx, mergedRecord(before, theirs, take), { into, from }));
    const took = after.reference !== before.reference;
    if (took) await tx.run(setReference, [null, from]);
    await this.store.rewrite(tx, after, this.desk.now());
    if (took) await tx.run(setReference, [before.reference, from]);
    if (after.sentById !== before.sentById) await tx.run(sentAsBefore, [into, from]);
    if (other.archivedAt === null) await putAway(tx, from, this.desk.now(), this.desk.now());
    return { before, after, reference: theirs.reference, archivedAt: other.archivedAt };
  }

  /** What somebody changed on the record since then stays. */
  async undo(tx: Tx, { into, from }: MergePair, journal: RecordJournal): Promise<void> {
    const now = full(recordOf(await this.view.read(tx, into)));
    const record = unmergedRecord(now, journal.before, journal.after);
    if (record.reference !== now.reference) await tx.run(setReference, [null, from]);
    await this.store.rewrite(tx, record, this.desk.now());
    if (record.reference !== now.reference) await tx.run(setReference, [journal.reference, from]);
    if (journal.archivedAt === null) await putAway(tx, from, null, this.desk.now());
  }
}

const full = (record: CustomerRecord): MergeJournal['before'] => ({
  ...record,
  emails: [...record.emails],
  phones: [...record.phones],
  tagIds: [...record.tagIds],
  sentById: record.sentById ?? null,
});

/** Whoever was sent by one of the two cannot have sent the other: then nobody is said to have. */
async function noCircle(tx: Tx, record: CustomerRecord, { into, from }: MergePair): Promise<CustomerRecord> {
  const { sentById = null } = record;
  if (sentById === null) return record;
  const circle = (await wasSentBy(tx, sentById, into)) || (await wasSentBy(tx, sentById, from));
  return circle ? { ...record, sentById: null } : record;
}
