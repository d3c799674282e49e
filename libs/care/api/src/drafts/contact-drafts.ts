import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { ContactDraft, ContactDraftText, KeepContactDraft } from '@regulars/care/contract';
import { Reader, UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';

const select = `
  SELECT revision, text, saved_at AS "savedAt" FROM contact_draft WHERE customer_id = ? AND user_id = ?`;

const keep = `
  INSERT INTO contact_draft (customer_id, user_id, revision, text, saved_at) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (customer_id, user_id) DO UPDATE SET revision = excluded.revision, text = excluded.text,
    saved_at = excluded.saved_at`;

/** What a person has typed so far in contact mode: kept as it is typed, for them alone. */
@Injectable()
export class ContactDrafts {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reader: Reader,
    private readonly desk: CareDesk,
  ) {}

  /** The draft of this person for this customer; null if there is none. */
  async read(customerId: string, actor: Actor): Promise<ContactDraft | null> {
    await this.desk.mustKnow(this.reader, customerId);
    return (await draftOf(this.reader, customerId, actor.userId)) ?? null;
  }

  /** Keeps what was typed. 409 `typed-elsewhere` if another window of theirs has kept something since: both stay. */
  keep(customerId: string, { after, text }: KeepContactDraft, actor: Actor): Promise<ContactDraft> {
    return this.units.write(async (tx) => {
      await this.desk.mustKnow(tx, customerId);
      const before = await draftOf(tx, customerId, actor.userId);
      if (before && before.revision !== after) throw typedElsewhere();
      const kept = { revision: (before?.revision ?? 0) + 1, text, savedAt: this.desk.now() };
      await tx.run(keep, [customerId, actor.userId, kept.revision, JSON.stringify(text), kept.savedAt]);
      return kept;
    });
  }

  /** Throws it away. */
  async drop(customerId: string, actor: Actor): Promise<void> {
    await this.units.write((tx) => forgetDraft(tx, customerId, actor.userId));
  }
}

/** Ends the draft of a person for a customer, if there is one. */
export async function forgetDraft(tx: Tx, customerId: string, userId: string): Promise<void> {
  await tx.run('DELETE FROM contact_draft WHERE customer_id = ? AND user_id = ?', [customerId, userId]);
}

async function draftOf(reader: Reader, customerId: string, userId: string): Promise<ContactDraft | undefined> {
  const found = await reader.row<Omit<ContactDraft, 'text'> & { text: string }>(select, [customerId, userId]);
  // Written by keep() alone, from a text that the contract had checked.
  return found && { ...found, text: JSON.parse(found.text) as ContactDraftText };
}

const typedElsewhere = (): Conflict =>
  new Conflict(
    'typed-elsewhere',
    'You have typed about this customer in another window since. Both are kept: look at the other, then save again.',
  );
