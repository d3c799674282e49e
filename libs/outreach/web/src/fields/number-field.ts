import { Component, computed, input, linkedSignal, model } from '@angular/core';
import { TextField, type Problem } from '@regulars/shared/ui';

/**
 * A whole number with its unit: `<rg-number-field label="After" unit="days" [min]="1" [max]="180" [(value)]="days" />`.
 * Left empty it is null where `optional`. What is no number is NaN, which the server refuses; the field says so at once.
 */
@Component({
  selector: 'rg-number-field',
  imports: [TextField],
  template: `
    <rg-text-field
      kind="number"
      [label]="label()"
      [hint]="hint()"
      [placeholder]="placeholder()"
      [min]="min()"
      [max]="max()"
      [path]="path()"
      [problem]="wrong() === undefined ? problem() : undefined"
      [error]="wrong()"
      [readonly]="readonly()"
      [value]="text()"
      (valueChange)="typed($event)"
    >
      <span suffix class="small soft">{{ unit() }}</span>
    </rg-text-field>
  `,
  styles: `
    :host {
      display: block;
      max-width: 240px;
    }
    [suffix] {
      padding-right: 12px;
    }
  `,
})
export class NumberField {
  readonly label = input.required<string>();
  readonly value = model.required<number | null>();
  readonly unit = input('');
  readonly min = input(1);
  readonly max = input(10_000);
  readonly optional = input(false);
  readonly hint = input<string>();
  readonly placeholder = input('');
  readonly readonly = input(false);
  readonly path = input<string>();
  readonly problem = input<Problem>();

  /** What is typed stays as it was typed, as long as it still reads as the value. */
  protected readonly text = linkedSignal<number | null, string>({
    source: this.value,
    computation: (value, before) => {
      if (before && Object.is(this.read(before.value), value)) return before.value;
      return value === null || Number.isNaN(value) ? '' : String(value);
    },
  });
  protected readonly wrong = computed(() => {
    const value = this.value();
    if (value === null) return undefined;
    const fits = Number.isInteger(value) && value >= this.min() && value <= this.max();
    return fits ? undefined : `A number from ${this.min()} to ${this.max()}.`;
  });

  protected typed(text: string): void {
    this.text.set(text);
    this.value.set(this.read(text));
  }

  private read(text: string): number | null {
    if (text.trim() !== '') return Number(text);
    return this.optional() ? null : Number.NaN;
  }
}
