import { Component, computed, inject, input, model } from '@angular/core';
import { weekdays, type Weekday } from '@regulars/outreach/domain';
import { Written, type Problem } from '@regulars/shared/ui';

// Any Monday: only its name is wanted.
const someMonday = (weekday: Weekday) => `2024-01-0${weekday}`;

/** Some days of the week: `<rg-weekday-chips label="Closed every week on" [(days)]="closed" path="closedWeekdays" />`. */
@Component({
  selector: 'rg-weekday-chips',
  template: `
    <fieldset>
      <legend class="small soft">{{ label() }}</legend>
      <div class="chips">
        @for (one of week(); track one.day) {
          <button
            type="button"
            class="chip"
            [attr.aria-pressed]="one.chosen"
            [disabled]="disabled()"
            (click)="toggle(one.day)"
          >
            {{ one.name }}
          </button>
        }
      </div>
      @if (problem()?.at(path()); as wrong) {
        <p class="small wrong" role="alert">{{ wrong }}</p>
      } @else if (hint()) {
        <p class="small soft hint">{{ hint() }}</p>
      }
    </fieldset>
  `,
  styles: `
    .chips {
      padding-top: 8px;
    }
    .hint {
      padding-top: 4px;
    }
  `,
})
export class WeekdayChips {
  private readonly written = inject(Written);
  readonly label = input.required<string>();
  readonly days = model.required<readonly Weekday[]>();
  readonly hint = input<string>();
  readonly disabled = input(false);
  readonly path = input.required<string>();
  readonly problem = input<Problem>();
  protected readonly week = computed(() =>
    weekdays.map((day) => ({
      day,
      name: this.written.weekday(someMonday(day)),
      chosen: this.days().includes(day),
    })),
  );

  protected toggle(day: Weekday): void {
    const others = this.days().filter((one) => one !== day);
    this.days.set(this.days().includes(day) ? others : [...others, day].sort());
  }
}
