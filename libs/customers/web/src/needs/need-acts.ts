import { inject, Injectable } from '@angular/core';
import { preferenceView } from '@regulars/customers/contract';
import { Api, Notices } from '@regulars/shared/ui';
import { CustomerChanges } from '../panels/customer-changes';

/** Whose need, and which. */
export interface NeedPlace {
  readonly customerId: string;
  readonly id: string;
  readonly text: string;
}

/** Says that a need is met, with Undo, and that it is not after all. */
@Injectable({ providedIn: 'root' })
export class NeedActs {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly changes = inject(CustomerChanges);

  /** They have it. Fails with a Problem for the form to show. */
  async meet(need: NeedPlace, how: string): Promise<void> {
    await this.api.post(urlOf(need), { how: how.trim() === '' ? null : how.trim() }, preferenceView);
    this.changes.tell();
    this.notices.undoable(`“${need.text}” is met.`, () => this.reopen(need));
  }

  /** They are still looking. */
  async reopen(need: NeedPlace): Promise<void> {
    await this.api.delete(urlOf(need), preferenceView);
    this.changes.tell();
  }
}

const urlOf = ({ customerId, id }: NeedPlace): string => `/api/customers/${customerId}/preferences/${id}/met`;
