import { Component, computed, inject, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { brief as briefShape } from '@regulars/briefs/contract';
import type { Purpose } from '@regulars/briefs/domain';
import { Empty, Face, Icon, Keys, Notices, Page, Part, resourceFor, Skeleton, Trouble, withParams } from '@regulars/shared/ui'; // prettier-ignore
import { BriefCard } from '../brief/brief-card';
import { DayQueue } from './day-queue';
import type { InLine } from './queue';

/** `/queue`: whom to speak with today, one after another, each with the brief beside. */
@Component({
  selector: 'rg-queue-page',
  imports: [BriefCard, Empty, Face, Icon, Page, Part, RouterLink, Skeleton, Trouble],
  providers: [DayQueue],
  templateUrl: './queue-page.html',
  styleUrl: './queue-page.scss',
})
export class QueuePage {
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);

  protected readonly queue = inject(DayQueue);
  protected readonly line = this.queue.line;
  private readonly at = linkedSignal({ source: () => this.line()?.length, computation: () => 0 });
  protected readonly current = computed(() => this.line()?.[this.at()]);
  protected readonly after = computed(() => (this.line() ?? []).filter((one) => one !== this.current()));
  /** What one is about to do with whom the brief shows; what is usual with them if undefined. */
  protected readonly purpose = linkedSignal<InLine | undefined, Purpose | undefined>({
    source: this.current,
    computation: () => undefined,
  });
  protected readonly brief = resourceFor(() => {
    const current = this.current();
    return current && withParams(`/api/customers/${current.id}/brief`, { for: this.purpose() });
  }, briefShape);

  constructor() {
    inject(Keys).bind(
      { keys: 'k', says: 'Speak with whom the brief shows', run: () => this.speak() },
      { keys: 'n', says: 'Show the next brief', run: () => this.next() },
      { keys: 's', says: 'Not today', run: () => void this.later() },
    );
  }

  protected show(one: InLine): void {
    this.at.set((this.line() ?? []).indexOf(one));
  }

  protected next(): void {
    const count = this.line()?.length ?? 0;
    if (count > 0) this.at.update((at) => (at + 1) % count);
  }

  protected params({ task }: InLine): Record<string, string> {
    return { then: 'queue', ...(task === undefined ? {} : { task }) };
  }

  /** A line of the brief is told in full on the customer's page. */
  protected open({ id }: InLine): void {
    void this.router.navigate(['/customers', id]);
  }

  protected async later(): Promise<void> {
    const current = this.current();
    if (!current) return;
    try {
      await this.queue.putOff(current.id);
      this.notices.undoable(`${current.name} waits until tomorrow.`, () => this.queue.takeBack(current.id));
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }

  private speak(): void {
    const current = this.current();
    if (current)
      void this.router.navigate(['/customers', current.id, 'contact'], { queryParams: this.params(current) });
  }
}
