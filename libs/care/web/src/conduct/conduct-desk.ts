import { inject, Injectable } from '@angular/core';
import { conductView, customerConduct, type CustomerConduct } from '@regulars/customers/contract';
import { CustomerChanges } from '@regulars/customers/web';
import { Api, Notices, Versioned } from '@regulars/shared/ui';
import type { ConductDraft } from './conduct-draft';

/** Sets, changes and ends what follows from somebody's behaviour. */
@Injectable({ providedIn: 'root' })
export class ConductDesk {
  private readonly api = inject(Api);
  private readonly versioned = inject(Versioned);
  private readonly notices = inject(Notices);
  private readonly changes = inject(CustomerChanges);

  /** As it is now. */
  read(customerId: string): Promise<CustomerConduct> {
    return this.api.get(urlOf(customerId), customerConduct);
  }

  /** Sets it, or changes what held when it was read. Fails with a Problem; `changed-meanwhile` if a colleague was faster. */
  async put(customerId: string, seen: CustomerConduct['current'], draft: ConductDraft): Promise<void> {
    const write = { url: urlOf(customerId), body: draft, version: seen?.version ?? 0 };
    await this.versioned.put(write, conductView);
    this.changes.tell();
    const undo = seen === null ? () => this.api.delete(urlOf(customerId)) : () => this.putBack(customerId, seen);
    this.notices.undoable('Written down. Everybody who opens their page sees it.', () => this.then(undo));
  }

  /** Ends it now, with Undo. */
  async end(customerId: string): Promise<void> {
    try {
      await this.api.delete(urlOf(customerId));
      this.changes.tell();
      this.notices.undoable('It is over. They begin anew.', () =>
        this.then(() => this.api.post(`${urlOf(customerId)}/restore`)),
      );
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }

  private putBack(
    customerId: string,
    { what, follows, why, until }: NonNullable<CustomerConduct['current']>,
  ): Promise<undefined> {
    return this.api.put(urlOf(customerId), { what, follows, why, until });
  }

  private async then(work: () => Promise<unknown>): Promise<void> {
    await work();
    this.changes.tell();
  }
}

function urlOf(customerId: string): string {
  return `/api/customers/${customerId}/conduct`;
}
