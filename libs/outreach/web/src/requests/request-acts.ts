import { inject, Injectable } from '@angular/core';
import { CustomerChanges } from '@regulars/customers/web';
import { customerRequest, type CustomerRequest } from '@regulars/outreach/contract';
import { Api, Notices } from '@regulars/shared/ui';

const done = { accept: 'is put right', decline: 'stays as it is' } as const;

/** What a person decides about what customers ask for; each can be undone, but for an erasure. */
@Injectable({ providedIn: 'root' })
export class RequestActs {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly changes = inject(CustomerChanges);

  async decide({ id, customer, kind }: CustomerRequest, what: keyof typeof done): Promise<void> {
    try {
      await this.post(id, what);
      const thing = kind === 'name' ? 'name' : 'birthday';
      this.notices.undoable(`The ${thing} of ${customer.name} ${done[what]}.`, () => this.post(id, 'undo'));
    } catch (thrown) {
      this.notices.wrong(thrown);
      this.changes.tell();
    }
  }

  async undo({ id }: CustomerRequest): Promise<void> {
    try {
      await this.post(id, 'undo');
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }

  /** Keeps who asked to be forgotten, and says why; fails with a Problem. */
  async keep({ id, customer }: CustomerRequest, why: string): Promise<void> {
    await this.post(id, 'decline', { why });
    this.notices.undoable(`${customer.name} stays. Tell them why.`, () => this.post(id, 'undo'));
  }

  /** Forgets them for good; fails with a Problem. */
  async erase({ id, customer }: CustomerRequest): Promise<void> {
    await this.api.post(`/api/requests/${id}/erase`);
    this.changes.tell();
    this.notices.say(`${customer.name} is erased.`);
  }

  private async post(id: string, what: string, body: object = {}): Promise<void> {
    await this.api.post(`/api/requests/${id}/${what}`, body, customerRequest);
    this.changes.tell();
  }
}
