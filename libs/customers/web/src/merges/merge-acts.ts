import { inject, Injectable } from '@angular/core';
import { merged, type Merged, type MergeField } from '@regulars/customers/contract';
import { Api, Notices } from '@regulars/shared/ui';
import { CustomerChanges } from '../panels/customer-changes';

/** Makes one of two records, with Undo, and takes a merge back. */
@Injectable({ providedIn: 'root' })
export class MergeActs {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly changes = inject(CustomerChanges);

  /** Merges `from` into `into`; `take` is what the record that goes knows better. Fails with a Problem for the page. */
  async merge(into: string, from: string, take: readonly MergeField[]): Promise<void> {
    const done = await this.api.post(`/api/customers/${into}/merge`, { from, take }, merged);
    this.changes.tell();
    this.notices.undoable(`${done.from.displayName} is one with ${done.into.displayName} now.`, () =>
      this.takeBack(done),
    );
  }

  /** Both are there again. */
  async undo(one: Merged): Promise<void> {
    try {
      await this.takeBack(one);
      this.notices.say(`${one.into.displayName} and ${one.from.displayName} are two records again.`);
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }

  private async takeBack({ id, into }: Merged): Promise<void> {
    await this.api.post(`/api/customers/${into.id}/merges/${id}/undo`, {}, merged);
    this.changes.tell();
  }
}
