import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { Merged, MergeField, MergeInput, MergeList } from '@regulars/customers/contract';
import { marks, newId, Reader, UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict, mustMatch, NotThere, Refused } from '@regulars/shared/http';
import { CustomerDesk } from '../customers/customer-desk';
import type { Seen } from '../customers/customers';
import { CustomerView } from '../reads/customer-view';
import { apartFromMerges } from '../reads/held-customers';
import { CustomerMergeRow } from './customer-merge.row';
import { KeptRefusals } from './kept-refusals';
import { mergeJournal, type MergeJournal } from './merge-journal';
import type { MergePair } from './merge-participant';
import { mergeOf, mergesOf } from './merge-reads';
import { MergedBelongings } from './merged-belongings';
import { MergedRecords } from './merged-records';

/** Makes one of two records of a person, with all that every context keeps of them, and takes it back. */
@Injectable()
export class Merging {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reader: Reader,
    private readonly desk: CustomerDesk,
    private readonly view: CustomerView,
    private readonly records: MergedRecords,
    private readonly refusals: KeptRefusals,
    private readonly belongings: MergedBelongings,
  ) {}

  /** What became part of a customer, and what they became part of. Throws NotThere (404). */
  async list(customerId: string): Promise<MergeList> {
    await this.view.read(this.reader, customerId);
    return { items: await mergesOf(this.reader, customerId) };
  }

  /**
   * Merges. Throws NotThere (404), Conflict (409) if either was merged away, ChangedMeanwhile (412), or Refused (422) if
   * these two cannot be one; then nothing was changed.
   */
  merge({ id: into, ifMatch }: Seen, { from, take }: MergeInput, actor: Actor): Promise<Merged> {
    if (into === from) throw refused('A record cannot be merged with itself.');
    return this.units.write(async (tx) => {
      const pair = { into, from };
      await this.hold(tx, pair);
      await this.mustFit(tx, pair, ifMatch);
      const id = newId();
      const at = this.desk.now();
      const journal = await this.join(tx, pair, { take, actor });
      const who = { fromId: from, keptId: into, intoId: into, byId: actor.userId, undoneById: null };
      await tx.insert(CustomerMergeRow, { id, ...who, at, undoneAt: null, journal: JSON.stringify(journal) });
      await this.belongings.settle(tx, pair);
      await this.desk.audit(tx, actor, 'customer.merged', into, { from, take, merge: id });
      return one(tx, id);
    });
  }

  /**
   * Undo: both are there again, each with what was theirs; what came since stays with the one that stayed. Throws
   * NotThere (404), or Conflict (409) if it was undone already or the one that stayed was merged away since.
   */
  undo(customerId: string, id: string, actor: Actor): Promise<Merged> {
    return this.units.write(async (tx) => {
      const merged = await mergeOf(tx, id);
      if (!merged || ![merged.into.id, merged.from.id].includes(customerId)) throw new NotThere('merge');
      const pair = { into: merged.into.id, from: merged.from.id };
      await this.hold(tx, pair);
      mustStand(await mergeOf(tx, id));
      const row = await tx.row<{ journal: string }>('SELECT journal FROM customer_merge WHERE id = ?', [id]);
      const undone = { undoneAt: this.desk.now(), undoneById: actor.userId, journal: '{}' };
      await tx.update(CustomerMergeRow, { id }, undone);
      await this.part(tx, pair, mergeJournal.parse(JSON.parse(row?.journal ?? '{}')));
      await this.belongings.settle(tx, pair);
      await this.desk.audit(tx, actor, 'customer.merge-undone', pair.into, { from: pair.from, merge: id });
      return one(tx, id);
    });
  }

  private async join(
    tx: Tx,
    pair: MergePair,
    { take, actor }: { take: readonly MergeField[]; actor: Actor },
  ): Promise<MergeJournal> {
    const refused = await this.refusals.of(tx, pair);
    const record = await this.records.merge(tx, pair, take);
    const moved = await this.belongings.move(tx, pair, { birthday: take.includes('birthday') });
    const refusals = await this.refusals.keep(tx, pair.into, refused, { at: this.desk.now(), authorId: actor.userId });
    return { ...record, moved, refusals };
  }

  private async part(tx: Tx, pair: MergePair, journal: MergeJournal): Promise<void> {
    const { moved, refusals } = journal;
    await this.belongings.moveBack(tx, moved);
    if (refusals.length > 0) await tx.run(`DELETE FROM consent WHERE id IN (${marks(refusals.length)})`, refusals);
    await this.records.undo(tx, pair, journal);
  }

  /** Nobody else writes anything of theirs meanwhile; always in one order, so that two merges never wait for each other. */
  private async hold(tx: Tx, { into, from }: MergePair): Promise<void> {
    for (const id of [into, from].toSorted()) {
      await apartFromMerges(tx, id, 'merging');
      await this.desk.lock(tx, id);
    }
  }

  private async mustFit(tx: Tx, { into, from }: MergePair, ifMatch: string | undefined): Promise<void> {
    const [kept, other] = [await this.view.read(tx, into), await this.view.read(tx, from)];
    mustMatch(ifMatch, kept.version, 'customer');
    if (kept.mergedInto ?? other.mergedInto) throw away();
    if (kept.archivedAt !== null) throw refused('The record that stays is archived. Take it out of the archive first.');
    const objection = await this.belongings.objection(tx, { into, from });
    if (objection !== undefined) throw refused(objection);
  }
}

async function one(tx: Tx, id: string): Promise<Merged> {
  const merged = await mergeOf(tx, id);
  if (!merged) throw new NotThere('merge');
  return merged;
}

function mustStand(merged: Merged | undefined): void {
  if (!merged) throw new NotThere('merge');
  if (merged.undoneAt !== null) throw new Conflict('merge-stands', 'It was undone already. Nothing was changed.');
  if (!merged.canUndo)
    throw new Conflict(
      'merge-stands',
      `The record that stayed was itself merged into ${merged.into.displayName} since. Undo that first; nothing was changed.`,
    );
}

const away = () =>
  new Conflict('merged-away', 'One of these was merged into another record already. Nothing was changed.');
const refused = (message: string) =>
  new Refused('merge-refused', 'These two cannot become one; nothing was changed.', [{ path: 'from', message }]);
