import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { ReviewView } from '@regulars/briefs/contract';
import { brief as briefShape, reviewed } from '@regulars/briefs/contract';
import type { Purpose } from '@regulars/briefs/domain';
import { CustomerChanges, reloadOnChange, Things } from '@regulars/customers/web';
import { customer as customerShape } from '@regulars/customers/contract';
import { Api, Notices, resourceFor, withParams } from '@regulars/shared/ui';
import { reviewToShow } from '../brief/reviewed-words';

/** A customer's record and brief, that opening the page was a reading of it, and what can be done with the whole of them. */
@Injectable()
export class CustomerPageStore {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly changes = inject(CustomerChanges);
  readonly gone = inject(Things).gone;

  readonly id = signal<string | undefined>(undefined);
  private readonly url = computed(() => {
    const id = this.id();
    return id === undefined ? undefined : `/api/customers/${id}`;
  });
  readonly customer = resourceFor(() => this.url(), customerShape);
  /** What one is about to do; what is usual with them if undefined. */
  readonly purpose = signal<Purpose | undefined>(undefined);
  readonly brief = resourceFor(() => {
    const url = this.url();
    return url && withParams(`${url}/brief`, { for: this.purpose() });
  }, briefShape);

  // Whoever read it before this page was opened, and the reading that opening it recorded.
  private readonly before = signal<ReviewView | null>(null);
  private readonly now = signal<ReviewView | undefined>(undefined);
  readonly review = computed(() => reviewToShow(this.before(), this.now()));

  constructor() {
    reloadOnChange(this.customer, this.brief);
    let recorded: string | undefined;
    effect(() => {
      const brief = this.brief.value();
      if (!brief || brief.customer.id !== this.id() || recorded === brief.customer.id) return;
      // Of a record that was merged away nothing is read any more.
      if (this.customer.value()?.mergedInto !== null) return;
      recorded = brief.customer.id;
      untracked(() => void this.recordReading(brief.customer.id, brief.reviewed));
    });
  }

  /** Puts them away, with Undo. */
  async archive(name: string): Promise<void> {
    await this.doing(async () => {
      await this.post('archive');
      this.notices.undoable(`${name} is archived.`, () => this.post('restore'));
    });
  }

  /** Takes them out of the archive. */
  async restore(name: string): Promise<void> {
    await this.doing(async () => {
      await this.post('restore');
      this.notices.say(`${name} is back in the list.`);
    });
  }

  /** Forgets them for good. Fails with a Problem. */
  async erase(): Promise<void> {
    await this.api.post(`${this.url() ?? ''}/erase`);
  }

  private async recordReading(id: string, before: ReviewView | null): Promise<void> {
    this.before.set(before);
    this.now.set(undefined);
    try {
      this.now.set((await this.api.post(`/api/customers/${id}/brief/reviewed`, {}, reviewed)).reviewed);
    } catch {
      // Reading works without it being recorded; the next opening tries again.
    }
  }

  private async post(what: string): Promise<void> {
    await this.api.post(`${this.url() ?? ''}/${what}`);
    this.changes.tell();
  }

  private async doing(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }
}
