import { inject, Injectable } from '@angular/core';
import type { TouchpointView } from '@regulars/outreach/contract';
import { touchpoint } from '@regulars/outreach/contract';
import { Api, Notices, Written } from '@regulars/shared/ui';
import type { QuickAction } from './status-words';
import { actionWords } from './status-words';

/** What a person does with a planned greeting; done at once, with Undo. */
@Injectable({ providedIn: 'root' })
export class TouchpointActs {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly written = inject(Written);

  /** Does it and says so; `changed` hears whenever it stands anew, also after Undo. Failures are told on the screen. */
  async do(
    action: QuickAction,
    { id, customer }: Pick<TouchpointView, 'id' | 'customer'>,
    changed: () => void,
  ): Promise<void> {
    const { done, undoable } = actionWords[action];
    try {
      await this.api.post(`/api/touchpoints/${id}/${action}`, {}, touchpoint);
      changed();
      if (undoable) this.notices.undoable(done(customer.name), () => this.undo(id, changed));
      else this.notices.say(done(customer.name));
    } catch (thrown) {
      this.notices.wrong(thrown);
      changed();
    }
  }

  /** Sends it on another day, or at another time. Fails with a Problem, for the fields. */
  async move(
    { id, customer }: Pick<TouchpointView, 'id' | 'customer'>,
    to: { readonly day: string; readonly time: string },
    changed: () => void,
  ): Promise<void> {
    const moved = await this.api.post(`/api/touchpoints/${id}/move`, to, touchpoint);
    changed();
    const when = `${this.written.day(moved.day)} at ${this.written.time(moved.time)}`;
    this.notices.undoable(`The wishes to ${customer.name} go out on ${when}.`, () => this.undo(id, changed));
  }

  private async undo(id: string, changed: () => void): Promise<void> {
    await this.api.post(`/api/touchpoints/${id}/undo`, {}, touchpoint);
    changed();
  }
}
