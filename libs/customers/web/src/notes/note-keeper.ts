import { inject, Injectable } from '@angular/core';
import { noteView, type NoteView } from '@regulars/customers/contract';
import { Api, Versioned } from '@regulars/shared/ui';
import { CustomerChanges } from '../panels/customer-changes';
import { newNoteOf, noteChangeOf, type KnownNote, type NoteDraft } from './note-draft';

/** Writes notes down and changes them. */
@Injectable({ providedIn: 'root' })
export class NoteKeeper {
  private readonly api = inject(Api);
  private readonly versioned = inject(Versioned);
  private readonly changes = inject(CustomerChanges);

  /** Writes one down. Fails with a Problem. */
  async add(customerId: string, draft: NoteDraft): Promise<void> {
    await this.api.post(listOf(customerId), newNoteOf(draft));
    this.changes.tell();
  }

  /** Changes what differs. Fails with a Problem; `changed-meanwhile` if a colleague was faster. */
  async change(
    customerId: string,
    { id, version }: KnownNote,
    drafts: { before: NoteDraft; draft: NoteDraft },
  ): Promise<void> {
    const body = noteChangeOf(drafts.before, drafts.draft);
    await this.versioned.patch({ url: `${listOf(customerId)}/${id}`, body, version }, noteView);
    this.changes.tell();
  }

  /** The note as it is now. */
  read(customerId: string, id: string): Promise<NoteView> {
    return this.api.get(`${listOf(customerId)}/${id}`, noteView);
  }
}

function listOf(customerId: string): string {
  return `/api/customers/${customerId}/notes`;
}
