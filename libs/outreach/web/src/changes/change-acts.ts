import { inject, Injectable } from '@angular/core';
import { change, type ChangeView } from '@regulars/outreach/contract';
import { CustomerChanges } from '@regulars/customers/web';
import { Api, Notices, undoSeconds } from '@regulars/shared/ui';

/** What is done with changes, each with its way back. */
@Injectable({ providedIn: 'root' })
export class ChangeActs {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly changes = inject(CustomerChanges);

  /** Writes a change down; fails with a Problem. */
  async add(themeId: string, words: string): Promise<void> {
    const { id } = await this.api.post(`/api/themes/${themeId}/changes`, { words }, change);
    this.changes.tell();
    this.notices.undoable('Written down.', () => this.settle(() => this.api.delete(`/api/changes/${id}`)));
  }

  tell({ id }: ChangeView): Promise<void> {
    return this.undoable(
      'They are told from the next morning hour on.',
      () => this.api.post(`/api/changes/${id}/tell`),
      () => this.api.post(`/api/changes/${id}/tell/undo`),
      undoSeconds.sending,
    );
  }

  /** Calls off what has not gone out yet, as long as nothing has. */
  takeBack({ id }: ChangeView): Promise<void> {
    return this.undoable(
      'Nobody is told.',
      () => this.api.post(`/api/changes/${id}/tell/undo`),
      () => this.api.post(`/api/changes/${id}/tell`),
    );
  }

  remove({ id }: ChangeView): Promise<void> {
    return this.undoable(
      'Taken off.',
      () => this.api.delete(`/api/changes/${id}`),
      () => this.api.post(`/api/changes/${id}/restore`),
    );
  }

  private async undoable(
    words: string,
    act: () => Promise<unknown>,
    back: () => Promise<unknown>,
    seconds: number = undoSeconds.usual,
  ): Promise<void> {
    try {
      await act();
      this.notices.undoable(words, () => this.settle(back), seconds);
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
    this.changes.tell();
  }

  private async settle(act: () => Promise<unknown>): Promise<void> {
    await act();
    this.changes.tell();
  }
}
