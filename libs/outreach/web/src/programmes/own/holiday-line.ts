import { Component, computed, inject, input, output } from '@angular/core';
import { ChoiceField, Tick, Written, type Segment } from '@regulars/shared/ui';
import type { HolidayChoice } from './holiday-choices';

/** One holiday with its next days in words; with `letters` also the words it goes out in. */
@Component({
  selector: 'rg-holiday-line',
  imports: [ChoiceField, Tick],
  template: `
    <rg-tick
      [label]="holiday().name"
      [says]="days()"
      [disabled]="readonly()"
      [checked]="holiday().kept !== undefined"
      (checkedChange)="ticked.emit($event)"
    />
    @if (letters().length > 2) {
      <rg-choice-field
        [label]="'Letter for ' + holiday().name"
        [options]="letters()"
        [disabled]="readonly()"
        [value]="holiday().kept?.templateId ?? ''"
        (valueChange)="worded.emit($event)"
      />
    }
  `,
  styles: `
    :host {
      display: block;
      padding: 6px 0;
      border-bottom: var(--hair);
    }
    rg-choice-field {
      display: block;
      padding: 0 0 8px 30px;
    }
  `,
})
export class HolidayLine {
  private readonly written = inject(Written);
  readonly holiday = input.required<HolidayChoice>();
  readonly readonly = input.required<boolean>();
  readonly letters = input<readonly Segment[]>([]);
  readonly ticked = output<boolean>();
  readonly worded = output<string>();
  protected readonly days = computed(() => {
    const [next, then] = this.holiday().days;
    if (next === undefined) return 'Where they live keeps it, or they said so.';
    const said = `${this.written.weekday(next)} ${this.written.day(next)}`;
    return then === undefined ? said : `${said}, then ${this.written.day(then)}`;
  });
}
