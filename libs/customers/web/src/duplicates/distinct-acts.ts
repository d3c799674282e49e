import { inject, Injectable } from '@angular/core';
import type { DuplicatePair } from '@regulars/customers/contract';
import { Api, Notices } from '@regulars/shared/ui';
import { CustomerChanges } from '../panels/customer-changes';

/** Says that two customers are two people, with Undo. */
@Injectable({ providedIn: 'root' })
export class DistinctActs {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly changes = inject(CustomerChanges);

  /** They are two: nobody is asked about them again. */
  async say({ one, other }: DuplicatePair): Promise<void> {
    try {
      await this.api.post('/api/duplicates/distinct', { one: one.id, other: other.id });
      this.changes.tell();
      this.notices.undoable(`${one.displayName} and ${other.displayName} are two people.`, async () => {
        await this.api.delete(`/api/duplicates/distinct/${one.id}/${other.id}`);
        this.changes.tell();
      });
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }
}
