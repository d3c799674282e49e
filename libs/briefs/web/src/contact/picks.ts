import { Component, input, model } from '@angular/core';
import type { Segment } from '@regulars/shared/ui';

let groups = 0;

/** One of a few, or none: `<rg-picks label="Mood" [options]="moods" [(value)]="mood" />`. Pressed again it is none. */
@Component({
  selector: 'rg-picks',
  template: `
    <div role="group" [attr.aria-labelledby]="id">
      <span class="small soft" [id]="id">{{ label() }}</span>
      <div class="chips">
        @for (option of options(); track option.value) {
          <button
            type="button"
            class="chip"
            [attr.aria-pressed]="option.value === value()"
            (click)="value.set(option.value === value() ? '' : option.value)"
          >
            {{ option.label }}
          </button>
        }
      </div>
    </div>
  `,
  styleUrl: './picks.scss',
})
export class Picks {
  readonly label = input.required<string>();
  readonly options = input.required<readonly Segment[]>();
  readonly value = model('');
  protected readonly id = `rg-picks-${++groups}`;
}
