import { computed, DOCUMENT, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { Api, Notices } from '@regulars/shared/ui';
import { CustomerChanges } from './customer-changes';

/** What is written down under a customer, each in its own list. */
export type ThingKind = 'notes' | 'preferences' | 'dates' | 'visits';

/** Where one thing is: `/api/customers/…/notes/…`. */
export interface ThingPlace {
  readonly customerId: string;
  readonly kind: ThingKind;
  readonly id: string;
}

/** Taken off on the screen, and for good once its Undo is no longer offered. */
interface Leaving {
  readonly url: string;
  /** The notice that offers Undo; none once it is on its way out. */
  readonly noticeId: number | undefined;
}

/** Writes down, changes and takes off what belongs to a customer, and lets the page know. */
@Injectable({ providedIn: 'root' })
export class Things {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly changes = inject(CustomerChanges);
  private readonly leaving = signal<ReadonlyMap<string, Leaving>>(new Map());
  /** The ids of what was taken off: not to be shown, though the server may still have it. */
  readonly gone = computed<ReadonlySet<string>>(() => new Set(this.leaving().keys()));

  constructor() {
    effect(() => {
      const offered = this.notices.current()?.id;
      for (const [id, { url, noticeId }] of untracked(this.leaving)) {
        if (noticeId !== undefined && noticeId !== offered) void this.takeOff(id, url);
      }
    });
    // Closing the page is as good as letting the notice go.
    inject(DOCUMENT).defaultView?.addEventListener('pagehide', () => {
      for (const { url } of this.leaving().values()) void fetch(url, { method: 'DELETE', keepalive: true });
    });
  }

  /** Writes it down, or changes the one with that id. Fails with a Problem for the form to show. */
  async save(place: Omit<ThingPlace, 'id'> & { readonly id?: string | undefined }, body: object): Promise<void> {
    const list = listOf(place);
    if (place.id === undefined) await this.api.post(list, body);
    else await this.api.patch(`${list}/${place.id}`, body);
    this.changes.tell();
  }

  /** Takes it off the screen at once and offers Undo; only then, with whose words and when, is it gone for good. */
  remove(place: ThingPlace, said: string): void {
    this.notices.undoable(said, () => this.stay(place.id));
    const url = `${listOf(place)}/${place.id}`;
    this.leaving.update((known) => new Map(known).set(place.id, { url, noticeId: this.notices.current()?.id }));
  }

  private stay(id: string): void {
    this.leaving.update((known) => new Map([...known].filter(([other]) => other !== id)));
  }

  private async takeOff(id: string, url: string): Promise<void> {
    // It is on its way: no second notice may send it again.
    this.leaving.update((known) => new Map(known).set(id, { url, noticeId: undefined }));
    try {
      await this.api.delete(url);
      this.changes.tell();
    } catch (thrown) {
      this.stay(id);
      this.notices.wrong(thrown);
    }
  }
}

function listOf({ customerId, kind }: Pick<ThingPlace, 'customerId' | 'kind'>): string {
  return `/api/customers/${customerId}/${kind}`;
}
