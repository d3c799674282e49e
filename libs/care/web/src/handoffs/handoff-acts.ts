import { inject, Injectable } from '@angular/core';
import { handoff, type HandoffView, type NewHandoff } from '@regulars/care/contract';
import type { ToldWay } from '@regulars/care/domain';
import { CustomerChanges } from '@regulars/customers/web';
import { Api, Notices } from '@regulars/shared/ui';

/** What is sent with an act, and the act that takes it back. */
interface Way {
  readonly body?: object;
  readonly undo?: string;
}

/** Passing customers on: offering, answering, telling the customer. */
@Injectable({ providedIn: 'root' })
export class HandoffActs {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly changes = inject(CustomerChanges);

  /** Offers a customer to a colleague; fails with a Problem. `undone` is called if it is taken back at once. */
  async offer(customerId: string, asked: NewHandoff, undone: () => void): Promise<void> {
    const offered = await this.api.post(`/api/customers/${customerId}/handoffs`, asked, handoff);
    this.changes.tell();
    const said = `${offered.to?.name ?? 'Your colleague'} is asked to take over.`;
    this.notices.undoable(said, async () => {
      await this.post(offered.id, 'withdraw');
      undone();
    });
  }

  accept(one: HandoffView): Promise<void> {
    return this.say(one, 'accept', `You look after ${one.customer.name} from now on. Do they know?`);
  }

  /** What is told says whom they stay with; a manager may take back what somebody else offered. */
  withdraw(one: HandoffView, userId: string): Promise<void> {
    const stays = one.from?.id === userId ? 'you' : (one.from?.name ?? 'whoever looked after them');
    return this.say(one, 'withdraw', `${one.customer.name} stays with ${stays}.`, { undo: 'reopen' });
  }

  tell(one: HandoffView, told: ToldWay): Promise<void> {
    return this.say(one, 'told', `${one.customer.name} knows who helps from now on.`, { body: { told } });
  }

  /** Declines with the reason; fails with a Problem. */
  async decline({ id, from }: HandoffView, why: string): Promise<void> {
    await this.post(id, 'decline', { why });
    this.notices.undoable(`${from?.name ?? 'Your colleague'} reads why.`, () => this.post(id, 'reopen'));
  }

  private async say({ id }: HandoffView, what: string, said: string, { body, undo }: Way = {}): Promise<void> {
    try {
      await this.post(id, what, body);
      if (undo === undefined) this.notices.say(said);
      else this.notices.undoable(said, () => this.post(id, undo));
    } catch (thrown) {
      this.notices.wrong(thrown);
      this.changes.tell();
    }
  }

  private async post(id: string, what: string, body: object = {}): Promise<void> {
    await this.api.post(`/api/handoffs/${id}/${what}`, body, handoff);
    this.changes.tell();
  }
}
