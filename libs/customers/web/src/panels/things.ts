import { inject, Injectable, signal } from '@angular/core';
import { Api, Notices } from '@regulars/shared/ui';
import { CustomerChanges } from './customer-changes';

/** What is written down under a customer, each in its own list. */
export type ThingKind = 'notes' | 'preferences' | 'dates' | 'visits' | 'interactions';

/** Where one thing is: `/api/customers/…/notes/…`. */
export interface ThingPlace {
  readonly customerId: string;
  readonly kind: ThingKind;
  readonly id: string;
}

/** Writes down, changes and takes off what belongs to a customer, and lets the page know. */
@Injectable({ providedIn: 'root' })
export class Things {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly changes = inject(CustomerChanges);
  private readonly taken = signal<ReadonlySet<string>>(new Set());
  /** The ids of what was taken off: not to be shown, though what was read before may still have it. */
  readonly gone = this.taken.asReadonly();

  /** Writes it down, or changes the one with that id. Fails with a Problem for the form to show. */
  async save(place: Omit<ThingPlace, 'id'> & { readonly id?: string | undefined }, body: object): Promise<void> {
    const list = listOf(place);
    if (place.id === undefined) await this.api.post(list, body);
    else await this.api.patch(`${list}/${place.id}`, body);
    this.changes.tell();
  }

  /** Takes it off at once, on the screen and on the server, and offers Undo, which puts it back exactly as it was. */
  async remove(place: ThingPlace, said: string): Promise<void> {
    const url = `${listOf(place)}/${place.id}`;
    this.taken.update((ids) => new Set(ids).add(place.id));
    try {
      await this.api.delete(url);
      this.changes.tell();
      this.notices.undoable(said, () => this.putBack(place.id, url));
    } catch (thrown) {
      this.show(place.id);
      this.notices.wrong(thrown);
    }
  }

  private async putBack(id: string, url: string): Promise<void> {
    await this.api.post(`${url}/restore`);
    this.show(id);
    this.changes.tell();
  }

  private show(id: string): void {
    this.taken.update((ids) => new Set([...ids].filter((other) => other !== id)));
  }
}

function listOf({ customerId, kind }: Pick<ThingPlace, 'customerId' | 'kind'>): string {
  return `/api/customers/${customerId}/${kind}`;
}
