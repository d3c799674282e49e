import { Component, computed, inject, input, model, signal } from '@angular/core';
import type { Problem } from '@regulars/shared/ui';
import { Session, TextField, Written, writingOf } from '@regulars/shared/ui';
import { amountStyle, minorOf, typedAmount } from '@regulars/visits/domain';

/** What stands in an amount field: nothing, an amount, or what cannot be one. */
export type ReadAmount =
  | { readonly kind: 'none' }
  | { readonly kind: 'amount'; readonly amount: { readonly minor: number; readonly currency: string } }
  | { readonly kind: 'unreadable' };

/** A field for an amount in the shop's money, typed as people of its country write it. It says how it was understood. */
@Component({
  selector: 'rg-amount-field',
  imports: [TextField],
  template: `
    <rg-text-field
      [label]="label()"
      [placeholder]="example()"
      [path]="path()"
      [problem]="problem()"
      [error]="tried() && read().kind === 'unreadable' ? 'This cannot be read as an amount.' : undefined"
      [hint]="understood() ?? hint()"
      [(value)]="typed"
    />
  `,
})
export class AmountField {
  private readonly session = inject(Session);
  private readonly written = inject(Written);
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly path = input('amount');
  readonly problem = input<Problem>();
  readonly typed = model('');
  /** Whoever is still typing is not told off. */
  protected readonly tried = signal(false);

  private readonly style = computed(() => {
    const business = this.session.business();
    return amountStyle(business?.currency ?? 'EUR', writingOf(business?.country ?? 'GB').figures);
  });
  // Below zero is no amount here: nobody pays that.
  protected readonly read = computed((): ReadAmount => {
    const minor = minorOf(this.typed(), this.style());
    if (minor === null) return { kind: 'none' };
    if (minor === undefined || minor < 0) return { kind: 'unreadable' };
    return { kind: 'amount', amount: { minor, currency: this.style().currency } };
  });
  protected readonly understood = computed(() => {
    const read = this.read();
    return read.kind === 'amount' ? this.written.money(read.amount) : undefined;
  });
  protected readonly example = computed(() => typedAmount(3190 * 10 ** (this.style().digits - 2), this.style()));

  /** What was typed, as it is understood; from now on the field says so if it cannot be. */
  take(): ReadAmount {
    this.tried.set(true);
    return this.read();
  }
}
