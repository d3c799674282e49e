import { Component, input, output } from '@angular/core';

/** A whole number within a line, with its unit behind it. */
@Component({
  selector: 'rg-number-box',
  template: `
    <input
      type="number"
      inputmode="numeric"
      [attr.aria-label]="label()"
      [attr.min]="0"
      [attr.max]="most()"
      [attr.step]="step()"
      [value]="value()"
      (input)="typed($event)"
    />
    <span class="soft" aria-hidden="true">{{ unit() }}</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 8px;
    }
    input {
      width: 96px;
      min-height: var(--target);
      padding: 0 6px 0 14px;
      border: 1px solid var(--line-strong);
      border-radius: var(--pill);
      background: var(--raised);
      color: var(--ink);
      font: inherit;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class NumberBox {
  readonly label = input.required<string>();
  readonly value = input.required<number>();
  readonly unit = input('');
  readonly most = input(1_000_000);
  readonly step = input(1);
  readonly changed = output<number>();

  /** What is no number yet, or one too many, waits until it is one. */
  protected typed({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || target.value.trim() === '') return;
    const value = Number(target.value);
    if (Number.isFinite(value) && value >= 0 && value <= this.most()) this.changed.emit(value);
  }
}
