import { Component, computed, DestroyRef, inject, input, output } from '@angular/core';
import { touchpointPage } from '@regulars/outreach/contract';
import type { TouchpointView } from '@regulars/outreach/contract';
import { pagesFor, Skeleton, Trouble, withParams, Written } from '@regulars/shared/ui';
import type { QuickAction } from '../touchpoints/act-words';
import { whenMoved } from '../touchpoints/movable';
import { TouchpointActs } from '../touchpoints/touchpoint-acts';
import { TouchpointRow } from '../touchpoints/touchpoint-row';

/** One day of the plan: everybody who hears from the shop, how it stands and why. */
@Component({
  selector: 'rg-plan-day',
  imports: [Skeleton, TouchpointRow, Trouble],
  template: `
    <h2 aria-live="polite">
      {{ heading() }} <span class="said">{{ said() }}</span>
    </h2>
    @for (greeting of greetings.items(); track greeting.id) {
      <rg-touchpoint-row [greeting]="greeting" [offers]="true" (acted)="act($event, greeting)" />
    } @empty {
      @if (greetings.problem(); as problem) {
        <rg-trouble [problem]="problem" (retry)="greetings.reload()" />
      } @else if (greetings.value()) {
        <p class="soft nothing">{{ nothing() }}</p>
      } @else {
        <rg-skeleton kind="lines" [rows]="2" />
      }
    }
    @if (greetings.hasMore()) {
      <button type="button" class="btn more" [disabled]="greetings.reading()" (click)="greetings.more()">
        Show more
      </button>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    h2 {
      padding-bottom: 8px;
      border-bottom: var(--hair);
    }
    .said {
      font-weight: 400;
    }
    .nothing {
      padding: 14px 0;
    }
    .more {
      margin-top: 16px;
    }
  `,
})
export class PlanDay {
  private readonly written = inject(Written);
  private readonly acts = inject(TouchpointActs);
  private readonly life = inject(DestroyRef);
  readonly day = input.required<string>();
  readonly today = input.required<string>();
  /** The one programme that is shown; all of them if none. */
  readonly programme = input<string>();
  /** Something here stands anew, so the month does too. */
  readonly changed = output();
  protected readonly greetings = pagesFor(
    () =>
      withParams('/api/touchpoints', {
        from: this.day(),
        to: this.day(),
        programmeId: this.programme(),
        limit: 50,
      }),
    touchpointPage,
  );
  protected readonly heading = computed(() => `${this.written.weekday(this.day())} ${this.written.day(this.day())}`);
  protected readonly said = computed(() => {
    const said = this.written.relativeDay(this.day(), this.today());
    return said.includes(',') ? (said.split(', ')[1] ?? '') : said === this.written.day(this.day()) ? '' : said;
  });
  protected readonly nothing = computed(() =>
    this.day() < this.today() ? 'Nothing went out on this day.' : 'Nothing goes out on this day.',
  );

  constructor() {
    whenMoved(() => this.greetings.reload());
  }

  /** What was dragged here or away is read anew. */
  reload(): void {
    this.greetings.reload();
  }

  protected act(action: QuickAction, greeting: TouchpointView): void {
    void this.acts.do(action, greeting, () => {
      // Undo may come once somebody has gone elsewhere.
      if (this.life.destroyed) return;
      this.greetings.reload();
      this.changed.emit();
    });
  }
}
