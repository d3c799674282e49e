import { CdkDrag, type CdkDragDrop, CdkDropList, CdkDropListGroup } from '@angular/cdk/drag-drop';
import { Component, computed, DestroyRef, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TouchpointView } from '@regulars/outreach/contract';
import { touchpointPage } from '@regulars/outreach/contract';
import { Icon, Notices, pagesFor, plusDays, Skeleton, Trouble, withParams, Written } from '@regulars/shared/ui';
import { iconOf } from '../touchpoints/kind-words';
import { Movable, whenMoved } from '../touchpoints/movable';
import { wordsFor } from '../touchpoints/status-words';
import { TouchpointActs } from '../touchpoints/touchpoint-acts';

/** Seven days side by side; what stands in one can be dragged to another, or moved by Shift and an arrow key. */
@Component({
  selector: 'rg-plan-week',
  imports: [CdkDrag, CdkDropList, CdkDropListGroup, Icon, Movable, RouterLink, Skeleton, Trouble],
  templateUrl: './plan-week.html',
  styleUrl: './plan-week.scss',
})
export class PlanWeek {
  private readonly written = inject(Written);
  private readonly acts = inject(TouchpointActs);
  private readonly notices = inject(Notices);
  private readonly life = inject(DestroyRef);
  /** Its first day. */
  readonly from = input.required<string>();
  readonly today = input.required<string>();
  /** The one programme that is shown; all of them if none. */
  readonly programme = input<string>();
  readonly changed = output();
  protected readonly patience = { touch: 300, mouse: 0 };
  protected readonly words = wordsFor;
  protected readonly iconOf = iconOf;
  protected readonly greetings = pagesFor(
    () =>
      withParams('/api/touchpoints', {
        from: this.from(),
        to: plusDays(this.from(), 6),
        programmeId: this.programme(),
        limit: 200,
      }),
    touchpointPage,
  );
  protected readonly columns = computed(() => {
    const byDay = Map.groupBy(this.greetings.items(), (greeting) => greeting.day);
    return Array.from({ length: 7 }, (_, at) => {
      const day = plusDays(this.from(), at);
      return {
        day,
        weekday: this.written.weekday(day),
        date: this.written.shortDay(day),
        greetings: byDay.get(day) ?? [],
      };
    });
  });

  constructor() {
    whenMoved(() => this.greetings.reload());
  }

  protected time(greeting: TouchpointView): string {
    return this.written.time(greeting.time);
  }

  protected told({ status, sentence, why }: TouchpointView): string {
    return status === 'planned' ? why : sentence;
  }

  protected async drop({
    item,
    container,
    previousContainer,
  }: CdkDragDrop<string, string, TouchpointView>): Promise<void> {
    if (container === previousContainer) return;
    try {
      await this.acts.move(item.data, { day: container.data }, () => this.again());
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }

  private again(): void {
    // Undo may come once somebody has gone elsewhere.
    if (this.life.destroyed) return;
    this.greetings.reload();
    this.changed.emit();
  }
}
