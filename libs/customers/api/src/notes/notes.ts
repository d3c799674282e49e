import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { NewNote, NoteChange, NoteView } from '@regulars/customers/contract';
import { newId, UnitOfWork } from '@regulars/shared/db';
import { Forbidden, mustMatch } from '@regulars/shared/http';
import { CustomerDesk } from '../customers/customer-desk';
import type { Owned } from '../customers/owned';
import { KnownCustomers } from '../reads/known-customers';
import { RemovedThings } from '../removed/removed-things';
import { CustomerSearchIndex } from '../search/search-index';
import { noteOf } from './note-list';
import { NoteRow } from './note.row';

/** Which note, and the version that was seen (`If-Match`), if the caller says. */
export interface SeenNote extends Owned {
  ifMatch: string | undefined;
}

/** Writes notes down, and changes and removes them. A note that its author keeps to themselves is there for no one else. */
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
      const signed = { authorId: actor.userId, createdAt: this.desk.now(), editedAt: null, version: 1 };
      await tx.insert(NoteRow, { id, customerId, ...note, ...signed });
      await this.index.refresh(tx, [customerId]);
      await this.desk.audit(tx, actor, 'note.added', customerId, { note: id });
      return noteOf(tx, { customerId, id }, actor.userId);
    });
  }

  /** Only new words count as an edit. Throws ChangedMeanwhile (412) if another version was seen. */
  change({ ifMatch, ...whose }: SeenNote, change: NoteChange, actor: Actor): Promise<NoteView> {
    return this.units.write(async (tx) => {
      await this.desk.lock(tx, whose.customerId);
      const before = await noteOf(tx, whose, actor.userId);
      mustMatch(ifMatch, before.version, 'note');
      const fields = changedOf(before, change);
      if (fields.length === 0) return before;
      mayDecide(before, fields);
      const editedAt = fields.includes('text') ? this.desk.now() : before.editedAt;
      await tx.update(NoteRow, { id: whose.id }, { ...change, editedAt, version: before.version + 1 });
      if (fields.some((field) => field !== 'pinned')) await this.index.refresh(tx, [whose.customerId]);
      await this.desk.audit(tx, actor, 'note.changed', whose.customerId, { note: whose.id, fields });
      return noteOf(tx, whose, actor.userId);
    });
  }

  remove(whose: Owned, actor: Actor): Promise<void> {
    return this.units.write(async (tx) => {
      await noteOf(tx, whose, actor.userId);
      await this.removed.remove(tx, 'note', whose);
      await this.index.refresh(tx, [whose.customerId]);
      await this.desk.audit(tx, actor, 'note.removed', whose.customerId, { note: whose.id });
    });
  }

  /** Puts one back as it was; throws NotThere (404) if it was not taken off, or too long ago. */
  restore(whose: Owned, actor: Actor): Promise<NoteView> {
    return this.units.write(async (tx) => {
      await this.removed.restore(tx, 'note', whose);
      // A colleague's own is not there for this one: what was just put back goes with the unit of work.
      const note = await noteOf(tx, whose, actor.userId);
      await this.index.refresh(tx, [whose.customerId]);
      await this.desk.audit(tx, actor, 'note.restored', whose.customerId, { note: whose.id });
      return note;
    });
  }
}

const changeable = ['text', 'pinned', 'private'] as const;
type Changed = (typeof changeable)[number];

function changedOf(before: NoteView, change: NoteChange): Changed[] {
  return changeable.filter((field) => change[field] !== undefined && change[field] !== before[field]);
}

function mayDecide({ own }: NoteView, fields: readonly Changed[]): void {
  if (fields.includes('private') && !own) throw new Forbidden('Only who wrote a note decides who sees it.');
}
