import { inject, Injectable } from '@angular/core';
import { feedback, type FeedbackView, type NewFeedback } from '@regulars/care/contract';
import { CustomerChanges } from '@regulars/customers/web';
import { Api, Notices } from '@regulars/shared/ui';

/** What one of us does about what customers say, each with its way back. */
@Injectable({ providedIn: 'root' })
export class FeedbackActs {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly changes = inject(CustomerChanges);

  /** Writes down what a customer said; fails with a Problem. */
  async add(customerId: string, said: Partial<NewFeedback>): Promise<void> {
    const { id } = await this.api.post(`/api/customers/${customerId}/feedback`, said, feedback);
    this.changes.tell();
    this.notices.undoable('Written down.', () => this.takeOff(id));
  }

  /** Somebody saw to it. */
  async see({ id, customer }: FeedbackView): Promise<void> {
    try {
      await this.post(id, 'seen');
      this.notices.undoable(`${customer.name} is seen to.`, () => this.post(id, 'seen/undo'));
    } catch (thrown) {
      this.notices.wrong(thrown);
      this.changes.tell();
    }
  }

  private async post(id: string, what: string): Promise<void> {
    await this.api.post(`/api/feedback/${id}/${what}`, {}, feedback);
    this.changes.tell();
  }

  private async takeOff(id: string): Promise<void> {
    await this.api.delete(`/api/feedback/${id}`);
    this.changes.tell();
  }
}
