import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { month } from '@regulars/outreach/contract';
import {
  Icon,
  Page,
  plusMonths,
  resourceFor,
  Segments,
  Skeleton,
  Trouble,
  withParams,
  Written,
} from '@regulars/shared/ui';
import { MonthGrid } from './month-grid';
import { sentenceFor } from './month-sentence';
import { PlanDay } from './plan-day';
import { PlanList } from './plan-list';

/** What goes out when: a month of days with one of them open beside it, or a list. Its state is in the address. */
@Component({
  selector: 'rg-plan-page',
  imports: [Icon, MonthGrid, Page, PlanDay, PlanList, RouterLink, Segments, Skeleton, Trouble],
  templateUrl: './plan-page.html',
  styleUrl: './plan-page.scss',
})
export class PlanPage {
  private readonly router = inject(Router);
  private readonly written = inject(Written);
  /** `YYYY-MM`; the one of today if none. */
  readonly month = input<string>();
  /** `YYYY-MM-DD`: the day that is open. */
  readonly day = input<string>();
  readonly view = input<string>();
  readonly only = input<string>();

  // The server says which day it is; until it does, the browser's guess decides which month to ask for.
  private readonly toldToday = signal<string | undefined>(undefined);
  protected readonly today = computed(() => this.toldToday() ?? this.written.today());
  protected readonly shown = computed(() => this.month() ?? this.day()?.slice(0, 7) ?? this.today().slice(0, 7));
  protected readonly plan = resourceFor(() => withParams('/api/touchpoints/month', { month: this.shown() }), month, {
    keep: 'previous',
  });
  protected readonly heading = computed(() => this.written.month(this.shown()));
  protected readonly lead = computed(() => {
    const plan = this.plan.value();
    return plan ? sentenceFor(plan) : ' ';
  });
  protected readonly open = computed(() => {
    const day = this.day();
    if (day?.startsWith(this.shown())) return day;
    if (this.today().startsWith(this.shown())) return this.today();
    return this.plan.value()?.days.find((one) => one.day.startsWith(this.shown()))?.day ?? `${this.shown()}-01`;
  });
  protected readonly asList = computed(() => this.view() === 'list');
  protected readonly nothingAtAll = computed(() => {
    const plan = this.plan.value();
    return plan?.total === 0 && plan.month === this.today().slice(0, 7);
  });
  protected readonly views = [
    { value: 'month', label: 'Month' },
    { value: 'list', label: 'List' },
  ];

  constructor() {
    effect(() => {
      const plan = this.plan.value();
      if (plan) this.toldToday.set(plan.today);
    });
  }

  protected step(months: number): void {
    this.go({ month: plusMonths(this.shown(), months), day: null });
  }

  protected toToday(): void {
    this.go({ month: null, day: null });
  }

  protected openDay(day: string): void {
    this.go({ month: day.slice(0, 7), day });
  }

  protected go(queryParams: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
