import { Component, computed, input, linkedSignal, model } from '@angular/core';
import type { DayChoice } from './days-ahead';

let groups = 0;

/** A day, mostly one of a few: `<rg-day-chips label="By when" [choices]="…" [(day)]="dueOn" />`. Pressed again it is none. */
@Component({
  selector: 'rg-day-chips',
  template: `
    <div role="group" [attr.aria-labelledby]="id">
      <span class="small soft" [id]="id">{{ label() }}</span>
      <div class="chips">
        @for (choice of choices(); track choice.label) {
          <button
            type="button"
            class="chip"
            [attr.aria-pressed]="choice.day === day()"
            (click)="day.set(choice.day === day() && !needed() ? '' : choice.day)"
          >
            {{ choice.label }}
          </button>
        }
        <button type="button" class="chip" [attr.aria-pressed]="other()" (click)="other.set(!other())">
          Another day
        </button>
        @if (other()) {
          <input
            type="date"
            [attr.aria-label]="label() + ', another day'"
            [min]="min()"
            [value]="day()"
            (input)="pick($event)"
          />
        }
      </div>
    </div>
  `,
  styleUrl: './picks.scss',
})
export class DayChips {
  readonly label = input.required<string>();
  readonly choices = input.required<readonly DayChoice[]>();
  readonly min = input('');
  readonly needed = input(false);
  readonly day = model('');
  protected readonly id = `rg-day-chips-${++groups}`;
  private readonly isOther = computed(
    () => this.day() !== '' && !this.choices().some((choice) => choice.day === this.day()),
  );
  protected readonly other = linkedSignal(() => this.isOther());

  protected pick({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.day.set(target.value);
  }
}
