import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { InteractionChange, InteractionView, NewInteraction } from '@regulars/care/contract';
import type { Seen } from '@regulars/customers/api';
import { newId, UnitOfWork, type Tx } from '@regulars/shared/db';
import { mustMatch, NotThere, Refused } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';
import { forgetDraft } from '../drafts/contact-drafts';
import { mustBelong } from '../complaints/must-belong';
import { PromiseWriter } from '../promises/promise-writer';
import { Preparation } from './preparation';
import { InteractionRow } from './interaction.row';
import { contactOf } from './interaction-reads';

/** Writes contacts down, each with the promises made in it, and ends the draft it was typed in. */
@Injectable()
export class Interactions {
  constructor(
    private readonly units: UnitOfWork,
    private readonly desk: CareDesk,
    private readonly promises: PromiseWriter,
    private readonly preparation: Preparation,
  ) {}

  /** A second try with the same id writes nothing and gives what the first wrote. */
  add(customerId: string, contact: NewInteraction, actor: Actor): Promise<InteractionView> {
    return this.units.write(async (tx) => {
      await this.desk.mustKnow(tx, customerId);
      const { id = newId() } = contact;
      if (await this.wasWritten(tx, customerId, id)) return contactOf(tx, customerId, id);
      await mustBelong(tx, customerId, contact.complaintId);
      await this.write(tx, { id, customerId }, contact, actor);
      for (const promise of contact.promises) {
        const said = { kind: 'ours', how: null, toWhom: null, complaintId: contact.complaintId, ...promise } as const;
        await this.promises.add(tx, { customerId, interactionId: id }, said, actor);
      }
      await forgetDraft(tx, customerId, actor.userId);
      await this.desk.audit(tx, actor, 'contact.recorded', customerId, { contact: id });
      return contactOf(tx, customerId, id);
    });
  }

  /** What is left out stays. */
  change(customerId: string, { id, ifMatch }: Seen, change: InteractionChange, actor: Actor): Promise<InteractionView> {
    return this.units.write(async (tx) => {
      const before = await contactOf(tx, customerId, id);
      mustMatch(ifMatch, before.version, 'contact');
      if (change.happenedAt !== undefined) this.mustHaveHappened(change.happenedAt);
      const confirmed = confirmedAfter(before, change);
      const values = { ...change, confirmed, updatedAt: this.desk.now(), version: before.version + 1 };
      await tx.update(InteractionRow, { id }, values);
      await this.desk.audit(tx, actor, 'contact.changed', customerId, { contact: id, fields: Object.keys(change) });
      return contactOf(tx, customerId, id);
    });
  }

  /** Takes it off; `restore` puts it back. */
  async remove(customerId: string, id: string, actor: Actor): Promise<void> {
    await this.units.write(async (tx) => {
      await contactOf(tx, customerId, id);
      await tx.update(InteractionRow, { id }, { removedAt: this.desk.now() });
      await this.desk.audit(tx, actor, 'contact.removed', customerId, { contact: id });
    });
  }

  restore(customerId: string, id: string, actor: Actor): Promise<InteractionView> {
    return this.units.write(async (tx) => {
      const back = await tx.update(InteractionRow, { id, customerId }, { removedAt: null });
      if (back === 0) throw new NotThere('contact');
      await this.desk.audit(tx, actor, 'contact.restored', customerId, { contact: id });
      return contactOf(tx, customerId, id);
    });
  }

  private async wasWritten(tx: Tx, customerId: string, id: string): Promise<boolean> {
    const found = await tx.row<{ customerId: string }>(
      'SELECT customer_id AS "customerId" FROM interaction WHERE id = ?',
      [id],
    );
    // An id of another customer's contact is nobody's business here.
    if (found && found.customerId !== customerId) throw new NotThere('contact');
    return found !== undefined;
  }

  private async write(
    tx: Tx,
    whose: { id: string; customerId: string },
    contact: NewInteraction,
    actor: Actor,
  ): Promise<void> {
    const now = this.desk.now();
    const { channel, direction, happenedAt = now, outcome, mood, complaintId } = contact;
    const { said, behind, paraphrase, confirmed, nextStep, nextOn } = contact;
    this.mustHaveHappened(happenedAt);
    const how = { channel, direction, happenedAt, outcome, mood, complaintId };
    const words = { said, behind, paraphrase, confirmed, nextStep, nextOn };
    const talk = { customerId: whose.customerId, userId: actor.userId, happenedAt };
    const prepared = await this.preparation.of(tx, talk);
    const written = { byId: actor.userId, prepared, createdAt: now, updatedAt: now, removedAt: null, version: 1 };
    await tx.insert(InteractionRow, { ...whose, ...how, ...words, ...written });
  }

  private mustHaveHappened(at: string): void {
    if (at <= this.desk.now()) return;
    const message = 'This moment is still to come.';
    throw new Refused('not-yet', 'A contact is something that happened; nothing was written.', [
      { path: 'happenedAt', message },
    ]);
  }
}

/** New words of ours are no longer those that the customer confirmed, unless it is said so again. */
function confirmedAfter(before: InteractionView, { paraphrase, confirmed }: InteractionChange): boolean {
  const words = paraphrase === undefined ? before.paraphrase : paraphrase;
  if (words === null) return false;
  return confirmed ?? (words === before.paraphrase && before.confirmed);
}
