import { Component, computed, inject, model } from '@angular/core';
import { plusDays, Written } from '@regulars/shared/ui';

const soon = [1, 2, 3, 7];

/** The next days at one press: tomorrow, Friday, Saturday, in a week. */
@Component({
  selector: 'rg-day-soon',
  template: `
    <div class="chips" role="group" aria-label="Soon">
      @for (one of days(); track one.day) {
        <button type="button" class="chip" [attr.aria-pressed]="one.day === day()" (click)="day.set(one.day)">
          {{ one.label }}
        </button>
      }
    </div>
  `,
})
export class DaySoon {
  private readonly written = inject(Written);
  readonly day = model.required<string>();
  protected readonly days = computed(() =>
    soon.map((days) => {
      const day = plusDays(this.written.today(), days);
      return { day, label: days === 1 ? 'Tomorrow' : days === 7 ? 'In a week' : this.written.weekday(day) };
    }),
  );
}
