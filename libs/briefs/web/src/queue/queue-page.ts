import { Component, computed, inject, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { brief as briefShape, today as todayShape } from '@regulars/briefs/contract';
import { interactionPage } from '@regulars/care/contract';
import { counted, dayIn, Empty, Face, Icon, Keys, Notices, Page, Part, resourceFor, Skeleton, Trouble, Written } from '@regulars/shared/ui'; // prettier-ignore
import { BriefCard } from '../brief/brief-card';
import { PutOff } from './put-off';
import { queueOf, type InLine } from './queue';

/** `/queue`: whom to speak with today, one after another, each with the brief beside. */
@Component({
  selector: 'rg-queue-page',
  imports: [BriefCard, Empty, Face, Icon, Page, Part, RouterLink, Skeleton, Trouble],
  templateUrl: './queue-page.html',
  styleUrl: './queue-page.scss',
})
export class QueuePage {
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly written = inject(Written);
  private readonly putOff = inject(PutOff);

  protected readonly today = resourceFor(() => '/api/today', todayShape);
  protected readonly spoken = resourceFor(() => '/api/interactions?limit=100', interactionPage);
  private readonly spokenToday = computed(() =>
    (this.spoken.value()?.items ?? [])
      .filter(({ happenedAt }) => dayIn(this.written.zone(), happenedAt) === this.written.today())
      .map(({ customer }) => customer.id),
  );
  protected readonly line = computed(() => {
    const [today, spoken] = [this.today.value(), this.spoken.value()];
    return today && spoken && queueOf(today, new Set([...this.spokenToday(), ...this.putOff.ids()]));
  });
  protected readonly problem = computed(() => this.today.problem() ?? this.spoken.problem());
  private readonly at = linkedSignal({ source: () => this.line()?.length, computation: () => 0 });
  protected readonly current = computed(() => this.line()?.[this.at()]);
  protected readonly after = computed(() => (this.line() ?? []).filter((one) => one !== this.current()));
  protected readonly lead = computed(() => {
    const [line, done] = [this.line(), new Set(this.spokenToday()).size];
    if (!line) return undefined;
    const said = done === 0 ? '' : ` ${counted(done, 'person', 'people')} spoken with today.`;
    return `${counted(line.length, 'person', 'people')} to speak with.${said}`;
  });
  protected readonly brief = resourceFor(() => {
    const current = this.current();
    return current && `/api/customers/${current.id}/brief`;
  }, briefShape);

  constructor() {
    inject(Keys).bind(
      { keys: 'k', says: 'Speak with whom the brief shows', run: () => this.speak() },
      { keys: 'n', says: 'Show the next brief', run: () => this.next() },
      { keys: 's', says: 'Not today', run: () => this.later() },
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

  protected later(): void {
    const current = this.current();
    if (!current) return;
    this.putOff.add(current.id);
    this.notices.undoable(`${current.name} waits until tomorrow.`, () => this.putOff.takeBack(current.id));
  }

  protected again(): void {
    this.today.reload();
    this.spoken.reload();
  }

  private speak(): void {
    const current = this.current();
    if (current)
      void this.router.navigate(['/customers', current.id, 'contact'], { queryParams: this.params(current) });
  }
}
