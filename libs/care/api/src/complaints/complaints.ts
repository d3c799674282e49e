import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { Apology, ComplaintChange, ComplaintDetail, NewComplaint } from '@regulars/care/contract';
import type { Seen } from '@regulars/customers/api';
import { newId, UnitOfWork, type Tx } from '@regulars/shared/db';
import { Refused } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';
import { mustWorkHere } from '../colleagues';
import { CarePolicies } from '../policy/care-policies';
import { complaintOf, type KnownComplaint } from './complaint-reads';
import { ComplaintViews } from './complaint-views';
import { ComplaintWriter } from './complaint-writer';
import { ComplaintRow } from './complaint.row';

/** What went wrong, in the customer's words and ours, as long as it is open. */
@Injectable()
export class Complaints {
  constructor(
    private readonly units: UnitOfWork,
    private readonly desk: CareDesk,
    private readonly policies: CarePolicies,
    private readonly writer: ComplaintWriter,
    private readonly views: ComplaintViews,
  ) {}

  /** Writes one down; from now on offers and check-ins to this customer are held. */
  receive(customerId: string, complaint: NewComplaint, actor: Actor): Promise<ComplaintDetail> {
    return this.units.write(async (tx) => {
      await this.desk.mustKnow(tx, customerId);
      const id = newId();
      await this.insert(tx, { id, customerId }, complaint, actor);
      const kept = await complaintOf(tx, id);
      await this.writer.tell(tx, kept, { kind: 'received', sentence: 'Written down.' }, actor);
      return this.views.detail(id, actor, tx);
    });
  }

  /** What is left out stays. New words of ours are no longer those that the customer confirmed. */
  change(seen: Seen, change: ComplaintChange, actor: Actor): Promise<ComplaintDetail> {
    return this.units.write(async (tx) => {
      const before = await this.writer.open(tx, seen);
      const { confirmed, ...words } = change;
      if (words.whoId !== undefined) await mustWorkHere(tx, words.whoId, 'whoId');
      const confirmedAt = this.confirmedAfter(before, change);
      const isConfirmed = confirmed === true && before.confirmedAt === null;
      const happened = isConfirmed
        ? ({ kind: 'confirmed', sentence: 'They said that we have understood.' } as const)
        : ({ kind: 'changed', sentence: `Changed: ${fieldsIn(words)}.` } as const);
      await this.writer.change(tx, before, { ...words, confirmedAt }, happened, actor);
      return this.views.detail(seen.id, actor, tx);
    });
  }

  /** Writes the apology down that was said. */
  apologise(seen: Seen, { words }: Apology, actor: Actor): Promise<ComplaintDetail> {
    return this.units.write(async (tx) => {
      const before = await this.writer.open(tx, seen);
      const values = { apology: words, apologisedAt: this.desk.now() };
      await this.writer.change(tx, before, values, { kind: 'apologised', sentence: `Said sorry: ${words}` }, actor);
      return this.views.detail(seen.id, actor, tx);
    });
  }

  private confirmedAfter(before: KnownComplaint, { paraphrase, confirmed }: ComplaintChange): string | null {
    const words = paraphrase === undefined ? before.paraphrase : paraphrase;
    if (confirmed === true && words === null) {
      throw new Refused('nothing-to-confirm', 'There are no words of ours yet that they could have confirmed.', [
        { path: 'confirmed', message: 'First say it in your own words.' },
      ]);
    }
    if (confirmed === true) return before.confirmedAt ?? this.desk.now();
    return confirmed === false || words !== before.paraphrase ? null : before.confirmedAt;
  }

  private async insert(
    tx: Tx,
    whose: { id: string; customerId: string },
    { said, paraphrase, wished, happenedAt }: NewComplaint,
    actor: Actor,
  ): Promise<void> {
    const now = this.desk.now();
    if (happenedAt !== undefined && happenedAt > now) {
      throw new Refused('not-yet', 'A complaint is something that was said; nothing was written.', [
        { path: 'happenedAt', message: 'This moment is still to come.' },
      ]);
    }
    const { recoveryContacts } = await this.policies.read(tx);
    await tx.insert(ComplaintRow, {
      ...whose,
      state: 'open',
      ...{ said, paraphrase, wished },
      ...{ confirmedAt: null, cause: null, agreed: null, apology: null, apologisedAt: null, outcome: null },
      whoId: actor.userId,
      contactsOwed: recoveryContacts,
      ...{ checkDueOn: null, checkAnswer: null, checkWords: null },
      ...{ openedAt: happenedAt ?? now, closedAt: null, updatedAt: now, version: 1 },
    });
  }
}

const fieldNames: Readonly<Record<string, string>> = {
  said: 'their words',
  paraphrase: 'our words',
  wished: 'what they wish',
  cause: 'the cause',
  agreed: 'what was agreed',
  whoId: 'who sees to it',
};

const fieldsIn = (change: object): string =>
  Object.keys(change)
    .map((field) => fieldNames[field] ?? field)
    .join(', ');
