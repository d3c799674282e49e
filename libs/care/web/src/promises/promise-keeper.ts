import { inject, Injectable } from '@angular/core';
import { promiseDetail, type PromiseDetail, type PromiseView } from '@regulars/care/contract';
import { CustomerChanges } from '@regulars/customers/web';
import { Api, Notices, Versioned } from '@regulars/shared/ui';
import { newPromiseOf, promiseChangeOf, type PromiseDraft } from './promise-draft';

/** To whom a promise is, and from which complaint it comes. */
export interface PromisedTo {
  readonly customerId: string;
  readonly complaintId: string | undefined;
}

/** Writes promises down and changes them. */
@Injectable({ providedIn: 'root' })
export class PromiseKeeper {
  private readonly api = inject(Api);
  private readonly versioned = inject(Versioned);
  private readonly notices = inject(Notices);
  private readonly changes = inject(CustomerChanges);

  /** Writes one down. Fails with a Problem. */
  async add({ customerId, complaintId }: PromisedTo, draft: PromiseDraft): Promise<void> {
    const body = newPromiseOf(draft, complaintId);
    const made = await this.api.post(`/api/customers/${customerId}/promises`, body, promiseDetail);
    this.changes.tell();
    this.notices.undoable(`Written down: ${made.what}`, () => this.takeOff(made));
  }

  /** Changes what differs. Fails with a Problem; `changed-meanwhile` if a colleague was faster. */
  async change({ id, version }: PromiseView, before: PromiseDraft, draft: PromiseDraft): Promise<void> {
    const body = promiseChangeOf(before, draft);
    await this.versioned.patch({ url: `/api/promises/${id}`, body, version }, promiseDetail);
    this.changes.tell();
    this.notices.say('Saved.');
  }

  /** The promise as it is now. */
  read(id: string): Promise<PromiseDetail> {
    return this.api.get(`/api/promises/${id}`, promiseDetail);
  }

  private async takeOff({ id, version }: PromiseDetail): Promise<void> {
    const why = 'Written down by a slip.';
    await this.versioned.post({ url: `/api/promises/${id}/withdraw`, body: { why }, version }, promiseDetail);
    this.changes.tell();
  }
}
