import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { NewNote, NoteChange, NoteView } from '@regulars/customers/contract';
import { newId, UnitOfWork } from '@regulars/shared/db';
import { CustomerDesk } from '../customers/customer-desk';
import type { Owned } from '../customers/owned';
import { KnownCustomers } from '../reads/known-customers';
import { RemovedThings } from '../removed/removed-things';
import { CustomerSearchIndex } from '../search/search-index';
import { noteOf } from './note-list';
import { NoteRow } from './note.row';

/** Writes notes down, and changes and removes them. */
@Injectable()
export class Notes {
  constructor(
    private readonly units: UnitOfWork,
    private readonly known: KnownCustomers,
    private readonly index: CustomerSearchIndex,
    private readonly desk: CustomerDesk,
    private readonly removed: RemovedThings,
  ) {}

  add(customerId: string, note: NewNote, actor: Actor): Promise<NoteView> {
    return this.units.write(async (tx) => {
      await this.known.must(tx, customerId);
      const id = newId();
      const signed = { authorId: actor.userId, createdAt: this.desk.now(), editedAt: null };
      await tx.insert(NoteRow, { id, customerId, ...note, ...signed });
      await this.index.refresh(tx, [customerId]);
      await this.desk.audit(tx, actor, 'note.added', customerId, { note: id });
      return noteOf(tx, { customerId, id });
    });
  }

  /** Only new words count as an edit; pinning is none. */
  change(whose: Owned, change: NoteChange, actor: Actor): Promise<NoteView> {
    return this.units.write(async (tx) => {
      const before = await noteOf(tx, whose);
      const { text = before.text, pinned = before.pinned } = change;
      if (text === before.text && pinned === before.pinned) return before;
      const editedAt = text === before.text ? before.editedAt : this.desk.now();
      await tx.update(NoteRow, { id: whose.id }, { text, pinned, editedAt });
      if (text !== before.text) await this.index.refresh(tx, [whose.customerId]);
      const fields = [...(text === before.text ? [] : ['text']), ...(pinned === before.pinned ? [] : ['pinned'])];
      await this.desk.audit(tx, actor, 'note.changed', whose.customerId, { note: whose.id, fields });
      return noteOf(tx, whose);
    });
  }

  remove(whose: Owned, actor: Actor): Promise<void> {
    return this.units.write(async (tx) => {
      await this.removed.remove(tx, 'note', whose);
      await this.index.refresh(tx, [whose.customerId]);
      await this.desk.audit(tx, actor, 'note.removed', whose.customerId, { note: whose.id });
    });
  }

  /** Puts one back as it was; throws NotThere (404) if it was not taken off, or too long ago. */
  restore(whose: Owned, actor: Actor): Promise<NoteView> {
    return this.units.write(async (tx) => {
      await this.removed.restore(tx, 'note', whose);
      await this.index.refresh(tx, [whose.customerId]);
      await this.desk.audit(tx, actor, 'note.restored', whose.customerId, { note: whose.id });
      return noteOf(tx, whose);
    });
  }
}
