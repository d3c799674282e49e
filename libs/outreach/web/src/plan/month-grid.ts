import { CdkDrag, type CdkDragDrop, CdkDropList, CdkDropListGroup } from '@angular/cdk/drag-drop';
import { afterRenderEffect, Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import type { PlanMonth } from '@regulars/outreach/contract';
import type { TouchpointStatus } from '@regulars/outreach/domain';
import { dayAfterKey, Icon, plusDays, weeksOf, Written } from '@regulars/shared/ui';
import type { DayLine, PlannedOne } from './day-lines';
import { linesOf } from './day-lines';

// Any Monday: only the names of the days after it are wanted.
const someMonday = '2024-01-01';

/** A day of the grid, ready to be shown. */
interface Cell {
  readonly day: string;
  readonly number: number;
  readonly past: boolean;
  readonly label: string;
  readonly lines: readonly DayLine[];
  readonly more: number;
  readonly held: number;
  readonly wrong: number;
}

/** A month of days with who hears from the shop on each; a grid for the arrow keys, one day of it in the tab order. */
@Component({
  selector: 'rg-month-grid',
  imports: [CdkDrag, CdkDropList, CdkDropListGroup, Icon],
  templateUrl: './month-grid.html',
  styleUrl: './month-grid.scss',
})
export class MonthGrid {
  private readonly written = inject(Written);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly plan = input.required<PlanMonth>();
  /** The day that is open beside it. */
  readonly day = input.required<string>();
  readonly dayChange = output<string>();
  /** Somebody's was dragged to another day. */
  readonly moved = output<{ readonly one: PlannedOne; readonly day: string }>();
  /** Where a key led: it takes the focus once it is there, for it may lie in a month that is still being read. */
  private readonly wanted = signal<string | undefined>(undefined);
  protected readonly today = computed(() => this.plan().today);
  protected readonly monthName = computed(() => this.written.month(this.plan().month));
  private readonly byDay = computed(() => new Map(this.plan().days.map((day) => [day.day, day])));
  protected readonly weeks = computed(() =>
    weeksOf(this.plan().month, this.written.weekStart()).map((week) =>
      week.map((day) => (day ? this.cell(day) : undefined)),
    ),
  );
  protected readonly weekdays = computed(() =>
    Array.from({ length: 7 }, (_, at) => {
      const day = plusDays(someMonday, this.written.weekStart() - 1 + at);
      return { short: this.written.weekday(day, 'short'), long: this.written.weekday(day) };
    }),
  );

  constructor() {
    afterRenderEffect(() => {
      const wanted = this.wanted();
      if (wanted?.startsWith(this.plan().month) !== true || wanted !== this.day()) return;
      this.host.querySelector<HTMLElement>(`[data-day="${wanted}"]`)?.focus();
      this.wanted.set(undefined);
    });
  }

  protected press(event: KeyboardEvent, from: string): void {
    const to = dayAfterKey(event.key, from, this.written.weekStart());
    if (to === undefined) return;
    event.preventDefault();
    this.dayChange.emit(to);
    this.wanted.set(to);
  }

  protected drop({ item, container, previousContainer }: CdkDragDrop<string, string, PlannedOne>): void {
    if (container !== previousContainer) this.moved.emit({ one: item.data, day: container.data });
  }

  private cell(day: string): Cell {
    const here = this.byDay().get(day);
    const count = (statuses: readonly TouchpointStatus[]) =>
      statuses.reduce((sum, status) => sum + (here?.byStatus[status] ?? 0), 0);
    const held = count(['held', 'unknown']);
    const wrong = count(['failed']);
    const past = day < this.today();
    const { lines, more } = linesOf(here, { apart: held + wrong, past });
    return { day, number: Number(day.slice(8)), past, label: this.label(day, held, wrong), lines, more, held, wrong };
  }

  private label(day: string, held: number, wrong: number): string {
    const today = day === this.today() ? ', today' : '';
    const here = (this.byDay().get(day)?.byProgramme ?? []).map(({ what, total }) => `${total} ${what}`);
    const parts = [here.join(', ') || 'nothing', held > 0 ? `${held} held` : '', wrong > 0 ? `${wrong} failed` : ''];
    return `${this.written.weekday(day)} ${this.written.day(day)}${today}: ${parts.filter(Boolean).join(', ')}`;
  }
}
