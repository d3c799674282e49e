import { Component, input, model } from '@angular/core';

/** One choice of a few that are all in view. */
export interface Segment {
  readonly value: string;
  readonly label: string;
}

/** One choice of a few: `<rg-segments label="Show" [options]="[{ value: 'month', label: 'Month' }]" [(value)]="view" />`. */
@Component({
  selector: 'rg-segments',
  template: `
    <div class="segments" role="group" [attr.aria-label]="label()">
      @for (option of options(); track option.value) {
        <button type="button" [attr.aria-pressed]="option.value === value()" (click)="value.set(option.value)">
          {{ option.label }}
        </button>
      }
    </div>
  `,
  styles: `
    .segments {
      display: inline-flex;
      border: 1px solid var(--line-strong);
      border-radius: var(--pill);
      overflow: hidden;
    }
    button {
      border: 0;
      background: none;
      color: var(--ink);
      font: 500 var(--s-14)/1 var(--text);
      min-height: calc(var(--target) - 2px);
      min-width: var(--target);
      padding: 0 16px;
      transition: background-color var(--quick);
    }
    button + button {
      border-left: var(--hair);
    }
    button:hover {
      background: var(--sunken);
    }
    button[aria-pressed='true'] {
      background: var(--accent-soft);
      color: var(--accent);
      font-weight: 600;
    }
    button:focus-visible {
      outline-offset: -4px;
      border-radius: var(--pill);
    }
  `,
})
export class Segments {
  readonly label = input.required<string>();
  readonly options = input.required<readonly Segment[]>();
  readonly value = model.required<string>();
}
