import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { promisePage, type PromisePage, type PromiseView } from '@regulars/care/contract';
import { reloadOnChange } from '@regulars/customers/web';
import { Empty, Page, pagesFor, Part, Segments, Skeleton, Trouble, withParams, Written } from '@regulars/shared/ui';
import { CareTabs } from '../frame/care-tabs';
import { PreparedPart } from '../prepared/prepared-part';
import { KeptChart } from './kept-chart';
import { behindWords } from './kept-words';
import { promiseGroups } from './promise-groups';
import { PromiseRow } from './promise-row';

const whose = [
  { value: '', label: 'Everybody’s' },
  { value: 'me', label: 'Mine' },
];

/** `/promises`: what is owed, what presses most first; what is settled; and how many are kept. */
@Component({
  selector: 'rg-promise-list',
  imports: [CareTabs, Empty, KeptChart, Page, Part, PreparedPart, PromiseRow, RouterLink, Segments, Skeleton, Trouble],
  templateUrl: './promise-list.html',
  styles: `
    rg-segments {
      display: block;
    }
    .more {
      padding-top: calc(var(--u) * 2);
    }
  `,
})
export class PromiseList {
  private readonly router = inject(Router);
  private readonly written = inject(Written);
  /** `me`, or everybody's. */
  readonly who = input('', { transform: (given: string | undefined) => given ?? '' });
  /** The month behind a number of the chart, `YYYY-MM`, and which of its promises. */
  readonly month = input<string>();
  readonly fate = input<string>();

  protected readonly whose = whose;
  protected readonly owed = this.pages('owed');
  protected readonly settled = this.pages('settled');
  protected readonly groups = computed(() => promiseGroups(this.owed.items()));
  protected readonly behind = computed(() => {
    const month = this.month();
    return month === undefined ? undefined : behindWords(this.written.month(month), this.fate(), this.who() === 'me');
  });
  protected readonly counted = pagesFor<PromiseView, PromisePage>(() => {
    const [month, fate] = [this.month(), this.fate()];
    if (month === undefined) return undefined;
    return withParams('/api/promises', { which: 'all', limit: 50, month, fate, mine: this.mine() });
  }, promisePage);

  constructor() {
    reloadOnChange(this.owed, this.settled, this.counted);
  }

  protected show(who: string): void {
    void this.router.navigate([], { queryParams: { who: who === '' ? null : who }, replaceUrl: true });
  }

  private pages(which: 'owed' | 'settled') {
    const limit = which === 'owed' ? 50 : 10;
    return pagesFor<PromiseView, PromisePage>(
      () => (this.month() === undefined ? withParams('/api/promises', { which, limit, mine: this.mine() }) : undefined),
      promisePage,
    );
  }

  private mine(): true | undefined {
    return this.who() === 'me' ? true : undefined;
  }
}
