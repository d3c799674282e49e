import { Component, computed, effect, inject, input } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { customer } from '@regulars/customers/contract';
import { heardPage, type Heard } from '@regulars/outreach/contract';
import {
  dayIn,
  Empty,
  Page,
  pagesFor,
  Part,
  resourceFor,
  Skeleton,
  Trouble,
  withParams,
  Written,
} from '@regulars/shared/ui';
import { wordsFor } from '../touchpoints/status-words';

/** Why one customer heard from the shop, and why not: every verdict and act as a sentence, the newest first. */
@Component({
  selector: 'rg-heard-page',
  imports: [Empty, Page, Part, RouterLink, Skeleton, Trouble],
  templateUrl: './heard-page.html',
  styles: `
    .lines {
      display: grid;
      gap: calc(var(--u) * 4);
      max-width: 760px;
    }
    .chip {
      margin-left: 8px;
    }
  `,
})
export class HeardPage {
  protected readonly written = inject(Written);
  readonly id = input.required<string>();
  protected readonly customer = resourceFor(() => `/api/customers/${this.id()}`, customer);
  protected readonly lines = pagesFor(() => withParams(`/api/customers/${this.id()}/heard`, { limit: 50 }), heardPage);
  protected readonly name = computed(() => this.customer.value()?.displayName ?? '');
  protected readonly heading = computed(() => {
    const name = this.name() || 'they';
    return `Why ${name} heard from us, and why not`;
  });
  protected readonly back = computed(() => ({ to: `/customers/${this.id()}`, label: this.name() || 'Customer' }));
  protected readonly words = wordsFor;
  protected readonly days = computed(() => {
    const byDay = Map.groupBy(this.lines.items(), ({ at }) => dayIn(this.written.zone(), at));
    return [...byDay].map(([day, lines]) => ({ day, lines }));
  });

  constructor() {
    const title = inject(Title);
    effect(() => title.setTitle(`${this.heading()} · Regulars`));
  }

  protected placeOf({ link: { kind, id } }: Heard): string[] {
    switch (kind) {
      case 'touchpoint':
        return ['/plan', id];
      case 'question':
        return ['/feedback'];
      case 'change':
        return ['/themes', id, 'changes'];
    }
  }

  protected dayOf(day: string): string {
    return `${this.written.weekday(day)} ${this.written.day(day)}`;
  }
}
