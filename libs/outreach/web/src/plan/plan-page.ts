import { Component, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { month, needsCount } from '@regulars/outreach/contract';
import {
  Icon,
  Notices,
  Page,
  plusDays,
  plusMonths,
  resourceFor,
  Segments,
  Skeleton,
  Trouble,
  withParams,
  Written,
} from '@regulars/shared/ui';
import { whenMoved } from '../touchpoints/movable';
import { TouchpointActs } from '../touchpoints/touchpoint-acts';
import { TouchpointSheaf } from '../touchpoints/touchpoint-sheaf';
import type { PlannedOne } from './day-lines';
import { MonthGrid } from './month-grid';
import { sentenceFor } from './month-sentence';
import { needWords } from './needs-words';
import { PlanDay } from './plan-day';
import { daysOfMonth, openDay, planViews, viewNamed, weekOf } from './plan-place';
import { PlanTabs } from './plan-tabs';
import { PlanWeek } from './plan-week';
import { ProgrammeChoice } from './programme-choice';

/** What goes out when: a month with one of its days beside it, a week, a list; and what waits for somebody. Its state is in the address. */
@Component({
  selector: 'rg-plan-page',
  imports: [
    Icon,
    MonthGrid,
    Page,
    PlanDay,
    PlanTabs,
    PlanWeek,
    ProgrammeChoice,
    RouterLink,
    Segments,
    Skeleton,
    TouchpointSheaf,
    Trouble,
  ],
  templateUrl: './plan-page.html',
  styleUrl: './plan-page.scss',
})
export class PlanPage {
  private readonly router = inject(Router);
  private readonly written = inject(Written);
  private readonly acts = inject(TouchpointActs);
  private readonly notices = inject(Notices);
  private readonly dayBeside = viewChild(PlanDay);
  /** `YYYY-MM`; the one of today if none. */
  readonly month = input<string>();
  /** `YYYY-MM-DD`: the day that is open. */
  readonly day = input<string>();
  /** `week` or `list`; the month otherwise. */
  readonly view = input<string>();
  /** Which list of what waits for somebody; none shows the calendar. */
  readonly needs = input<string>();
  /** The id of the one programme that is shown. */
  readonly programme = input<string>();

  // The server says which day it is; until it does, the browser's guess decides which month to ask for.
  private readonly toldToday = signal<string | undefined>(undefined);
  protected readonly today = computed(() => this.toldToday() ?? this.written.today());
  protected readonly shown = computed(() => this.month() ?? this.day()?.slice(0, 7) ?? this.today().slice(0, 7));
  protected readonly plan = resourceFor(
    () => withParams('/api/touchpoints/month', { month: this.shown(), programmeId: this.programme() }),
    month,
    { keep: 'previous' },
  );
  protected readonly counts = resourceFor(() => '/api/touchpoints/needs', needsCount);
  protected readonly needing = computed(() => needWords.find(({ need }) => need === this.needs()));
  protected readonly shownAs = computed(() => viewNamed(this.view()));
  protected readonly inWeeks = computed(() => this.shownAs() === 'week');
  protected readonly weekFrom = computed(() => weekOf(this.open(), this.written.weekStart()));
  protected readonly heading = computed(() => {
    const list = this.needing();
    if (list) return list.tab;
    return this.inWeeks() ? `Week of ${this.written.day(this.weekFrom())}` : this.written.month(this.shown());
  });
  protected readonly lead = computed(() => {
    const list = this.needing();
    if (list) return list.says;
    if (this.inWeeks()) return 'Day by day, with what became of each.';
    const plan = this.plan.value();
    return plan ? sentenceFor(plan) : ' ';
  });
  protected readonly query = computed(() => {
    const programmeId = this.programme();
    const list = this.needing();
    if (list) return { needs: list.need, programmeId };
    return { ...daysOfMonth(this.shown()), programmeId };
  });
  protected readonly open = computed(() =>
    openDay(this.shown(), { day: this.day(), today: this.today() }, this.plan.value()),
  );
  protected readonly nothingAtAll = computed(() => {
    const plan = this.plan.value();
    return plan?.total === 0 && plan.month === this.today().slice(0, 7) && this.programme() === undefined;
  });
  protected readonly views = planViews;

  constructor() {
    whenMoved((day) => this.follow(day));
    effect(() => {
      const plan = this.plan.value();
      if (plan) this.toldToday.set(plan.today);
    });
  }

  protected step(by: number): void {
    if (this.inWeeks()) this.openDay(plusDays(this.open(), by * 7));
    else this.go({ month: plusMonths(this.shown(), by), day: null });
  }

  protected toToday(): void {
    this.go({ month: null, day: null });
  }

  protected openDay(day: string): void {
    this.go({ month: day.slice(0, 7), day });
  }

  protected show(view: string): void {
    this.go({ view: view === 'month' ? null : view });
  }

  protected async move({ one, day }: { readonly one: PlannedOne; readonly day: string }): Promise<void> {
    try {
      await this.acts.move(one, { day }, () => {
        this.again();
        this.dayBeside()?.reload();
      });
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }

  /** Something stands anew. */
  protected again(): void {
    this.plan.reload();
    this.counts.reload();
  }

  /** To the day on which something stands now, where the page shows days. */
  private follow(day: string): void {
    this.again();
    if (!this.needing() && this.shownAs() !== 'list') this.openDay(day);
  }

  protected go(queryParams: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
