import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { PillSelect } from '@regulars/customers/web';
import type { SegmentClause } from '@regulars/outreach/domain';
import { Icon } from '@regulars/shared/ui';
import { missingIn } from './blank-clause';
import { withChoice, withDetail, withNumber, withOp, withValues } from './clause-change';
import { choiceOf, details, numberOf, valuesOf } from './clause-choices';
import { fieldWords, opsOf } from './field-words';
import { NumberBox } from './number-box';
import { ValuePicker } from './value-picker';

const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** One line of a group: what is asked, how, and the values, each with the control made for it. */
@Component({
  selector: 'rg-segment-clause',
  imports: [Icon, NumberBox, PillSelect, ValuePicker],
  templateUrl: './segment-clause.html',
  styleUrl: './segment-clause.scss',
})
export class SegmentClauseLine {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly clause = input.required<SegmentClause>();
  readonly changed = output<SegmentClause>();
  readonly removed = output();

  protected readonly details = details;
  protected readonly words = computed(() => fieldWords[this.clause().kind]);
  protected readonly ops = computed(() => opsOf(this.clause()));
  protected readonly op = computed<string>(() => this.clause().op);
  protected readonly values = computed(() => valuesOf(this.clause()));
  protected readonly number = computed(() => numberOf(this.clause()));
  protected readonly choice = computed(() => choiceOf(this.clause()));
  protected readonly missing = computed(() => missingIn(this.clause()));
  protected readonly preference = computed(() => {
    const clause = this.clause();
    return clause.kind === 'preference' ? clause : undefined;
  });
  protected readonly money = computed(() => {
    const clause = this.clause();
    if (clause.kind !== 'spent') return undefined;
    const { minor, currency } = clause.amount;
    return { value: minor / 10 ** minorDigits(currency), unit: currency };
  });

  /** Puts the focus on its first control, as when it has just been added. */
  focus(): void {
    const controls = this.element.nativeElement.querySelectorAll<HTMLElement>('select, input');
    const wanted = this.values() ? [...controls].find((each) => each instanceof HTMLInputElement) : controls[0];
    wanted?.focus();
  }

  protected setOp = (text: string): void => this.changed.emit(withOp(this.clause(), text));
  protected setValues = (values: readonly string[]): void => this.changed.emit(withValues(this.clause(), values));
  protected setNumber = (value: number): void => this.changed.emit(withNumber(this.clause(), Math.round(value)));
  protected setChoice = (text: string): void => this.changed.emit(withChoice(this.clause(), text));

  protected setMoney(value: number, currency: string): void {
    this.changed.emit(withNumber(this.clause(), Math.round(value * 10 ** minorDigits(currency))));
  }

  protected setDetail(detail: (typeof details)[number]['detail'], text: string): void {
    this.changed.emit(withDetail(this.clause(), detail, text));
  }
}
