import { inject, Injectable } from '@angular/core';
import type { TouchpointView } from '@regulars/outreach/contract';
import { touchpoint } from '@regulars/outreach/contract';
import { Api, Notices, undoSeconds, Written } from '@regulars/shared/ui';
import type { QuickAction } from './act-words';
import { actWords, requestOf } from './act-words';
import { subjectOf } from './kind-words';

type Subject = Pick<TouchpointView, 'id' | 'kind'> & { readonly customer: { readonly name: string } };

/** What a person does with one planned message; done at once, with Undo. */
@Injectable({ providedIn: 'root' })
export class TouchpointActs {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly written = inject(Written);

  /** Does it and says so; `changed` hears whenever it stands anew, also after Undo. Failures are told on the screen. */
  async do(act: QuickAction, subject: Subject, changed: () => void, note: string | null = null): Promise<void> {
    const { path, body } = requestOf(act, note);
    try {
      await this.post(subject.id, path, body);
      this.tell(act, subject, changed);
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
    changed();
  }

  /** Sends it on another day, or at another time. Fails with a Problem, for the fields. */
  async move(
    subject: Subject,
    to: { readonly day: string; readonly time?: string },
    changed: () => void,
  ): Promise<void> {
    const moved = await this.post(subject.id, 'move', to);
    changed();
    const when = `${this.written.weekday(moved.day)} ${this.written.day(moved.day)}, ${this.written.time(moved.time)}`;
    const take = () => this.takeBack(subject.id, ['undo'], changed);
    this.notices.undoable(`Moved to ${when}: ${subjectOf(subject)}.`, take);
  }

  private tell(act: QuickAction, subject: Subject, changed: () => void): void {
    const { done, undo } = actWords[act];
    const text = done(subjectOf(subject));
    switch (undo) {
      case 'undo':
        this.notices.undoable(text, () => this.takeBack(subject.id, ['undo'], changed));
        break;
      case 'call-off':
        // It waits in the outbox: called off, then planned as before.
        this.notices.undoable(text, () => this.takeBack(subject.id, ['skip', 'undo'], changed), undoSeconds.sending);
        break;
      case 'none':
        this.notices.say(text);
    }
  }

  private async takeBack(id: string, steps: readonly string[], changed: () => void): Promise<void> {
    try {
      for (const step of steps) await this.post(id, step, {});
    } finally {
      changed();
    }
  }

  private post(id: string, path: string, body: object): Promise<TouchpointView> {
    return this.api.post(`/api/touchpoints/${id}/${path}`, body, touchpoint);
  }
}
