import { inject, Injectable } from '@angular/core';
import { handoff, type HandoffView, type NewHandoff } from '@regulars/care/contract';
import type { ToldWay } from '@regulars/care/domain';
import { CustomerChanges } from '@regulars/customers/web';
import { Api, Notices } from '@regulars/shared/ui';

/** Passing customers on: offering, answering, telling the customer. */
@Injectable({ providedIn: 'root' })
export class HandoffActs {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly changes = inject(CustomerChanges);

  /** Offers a customer to a colleague; fails with a Problem. */
  async offer(customerId: string, asked: NewHandoff): Promise<void> {
    const offered = await this.api.post(`/api/customers/${customerId}/handoffs`, asked, handoff);
    this.changes.tell();
    const said = `${offered.to?.name ?? 'Your colleague'} is asked to take over.`;
    this.notices.undoable(said, () => this.post(offered.id, 'withdraw'));
  }

  accept(one: HandoffView): Promise<void> {
    return this.say(one, 'accept', `You look after ${one.customer.name} from now on. Do they know?`);
  }

  withdraw(one: HandoffView): Promise<void> {
    return this.say(one, 'withdraw', `${one.customer.name} stays with you.`);
  }

  tell(one: HandoffView, told: ToldWay): Promise<void> {
    return this.say(one, 'told', `${one.customer.name} knows who helps from now on.`, { told });
  }

  /** Declines with the reason; fails with a Problem. */
  async decline({ id, from }: HandoffView, why: string): Promise<void> {
    await this.post(id, 'decline', { why });
    this.notices.say(`${from?.name ?? 'Your colleague'} reads why.`);
  }

  private async say({ id }: HandoffView, what: string, said: string, body: object = {}): Promise<void> {
    try {
      await this.post(id, what, body);
      this.notices.say(said);
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
