import { Component, computed, inject, input, output } from '@angular/core';
import type { TouchpointView } from '@regulars/outreach/contract';
import { touchpointPage } from '@regulars/outreach/contract';
import type { Segment } from '@regulars/shared/ui';
import {
  Empty,
  pagesFor,
  Part,
  plusDays,
  plusMonths,
  Segments,
  Skeleton,
  Trouble,
  withParams,
  Written,
} from '@regulars/shared/ui';
import type { QuickAction } from '../touchpoints/status-words';
import { TouchpointActs } from '../touchpoints/touchpoint-acts';
import { TouchpointRow } from '../touchpoints/touchpoint-row';

const needsYou = 'held,unknown,failed';

/** A month of greetings as a list, day by day; all of them, or only those that wait for somebody. */
@Component({
  selector: 'rg-plan-list',
  imports: [Empty, Part, Segments, Skeleton, TouchpointRow, Trouble],
  template: `
    <rg-segments label="Which" [options]="choices" [value]="only()" (valueChange)="onlyChange.emit($event)" />
    @for (group of days(); track group.day) {
      <rg-part [heading]="heading(group.day)">
        @for (greeting of group.greetings; track greeting.id) {
          <rg-touchpoint-row [greeting]="greeting" [offers]="true" (acted)="act($event, greeting)" />
        }
      </rg-part>
    } @empty {
      @if (greetings.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="greetings.reload()" />
      } @else if (greetings.value()) {
        <rg-empty icon="plan" [heading]="only() === 'need' ? 'Nothing waits for you' : 'Nothing in this month'">
          {{ only() === 'need' ? 'Held and failed wishes would stand here.' : 'Wishes stand here from 60 days ahead.' }}
        </rg-empty>
      } @else {
        <rg-skeleton kind="lines" [rows]="6" />
      }
    }
    @if (greetings.hasMore()) {
      <button type="button" class="btn" [disabled]="greetings.reading()" (click)="greetings.more()">Show more</button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: calc(var(--u) * 4);
      justify-items: start;
      max-width: 760px;
    }
    rg-part,
    rg-skeleton,
    rg-trouble {
      width: 100%;
    }
  `,
})
export class PlanList {
  private readonly written = inject(Written);
  private readonly acts = inject(TouchpointActs);
  readonly month = input.required<string>();
  readonly today = input<string>();
  readonly only = input('all');
  readonly onlyChange = output<string>();
  readonly changed = output();
  protected readonly choices: readonly Segment[] = [
    { value: 'all', label: 'Everything' },
    { value: 'need', label: 'Needs you' },
  ];
  protected readonly greetings = pagesFor(
    () =>
      withParams('/api/touchpoints', {
        from: `${this.month()}-01`,
        to: plusDays(`${plusMonths(this.month(), 1)}-01`, -1),
        status: this.only() === 'need' ? needsYou : undefined,
        limit: 100,
      }),
    touchpointPage,
  );
  protected readonly days = computed(() => {
    const byDay = Map.groupBy(this.greetings.items(), (greeting) => greeting.day);
    return [...byDay].map(([day, greetings]) => ({ day, greetings }));
  });

  protected heading(day: string): string {
    const said = day === this.today() ? ', today' : '';
    return `${this.written.weekday(day)} ${this.written.day(day)}${said}`;
  }

  protected act(action: QuickAction, greeting: TouchpointView): void {
    void this.acts.do(action, greeting, () => {
      this.greetings.reload();
      this.changed.emit();
    });
  }
}
