import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Radios, Session, TextField, type RadioOption } from '@regulars/shared/ui';
import { amountStyle, minorOf, typedAmount } from '@regulars/visits/domain';
import { NumberField } from '../../fields/number-field';
import { ProgrammeDesk } from '../programme-desk';
import { numbersIn } from './numbers-in';
import type { SettingsOf } from './own-settings';

type Thanks = SettingsOf<'thanks'>;

/** After which visits thanks go out, and how long after. */
@Component({
  selector: 'rg-thanks-form',
  imports: [NumberField, Radios, TextField],
  templateUrl: './thanks-form.html',
  styles: `
    .unit {
      padding-right: 12px;
    }
  `,
})
export class ThanksForm {
  private readonly session = inject(Session);
  protected readonly desk = inject(ProgrammeDesk);
  readonly settings = input.required<Thanks>();
  protected readonly choices: readonly RadioOption[] = [
    { value: 'first', label: 'After the first visit' },
    { value: 'nth', label: 'After visits you count', says: 'The 5th, the 10th, the 25th: round numbers are nice.' },
    { value: 'large', label: 'After a large one' },
    {
      value: 'sent',
      label: 'To whoever sent somebody',
      says: 'After the first visit of the one they sent. The letter names nobody, and says nothing of what was bought.',
    },
  ];
  protected readonly style = computed(() => {
    const { currency = 'EUR', country = 'GB', language = 'en' } = this.session.business() ?? {};
    return amountStyle(currency, `${language}-${country}`);
  });
  /** As typed, as long as it reads as what is set. */
  protected readonly numbers = linkedSignal<Thanks, string>({
    source: this.settings,
    computation: (settings, before) => {
      if (settings.after !== 'nth') return '';
      const same = before && JSON.stringify(numbersIn(before.value)) === JSON.stringify(settings.numbers);
      return same ? before.value : settings.numbers.join(', ');
    },
  });
  protected readonly amount = linkedSignal<Thanks, string>({
    source: this.settings,
    computation: (settings, before) => {
      if (settings.after !== 'large') return '';
      if (before && Object.is(this.minor(before.value), settings.minor)) return before.value;
      return Number.isNaN(settings.minor) ? '' : typedAmount(settings.minor, this.style());
    },
  });
  protected readonly wrongNumbers = computed(() => {
    const settings = this.settings();
    if (settings.after !== 'nth') return undefined;
    const fits = settings.numbers.length > 0 && settings.numbers.every((one) => Number.isInteger(one) && one >= 2);
    return fits ? undefined : 'Numbers from 2 on, with commas between them.';
  });
  protected readonly wrongAmount = computed(() => {
    const settings = this.settings();
    return settings.after === 'large' && !(settings.minor > 0) ? 'An amount, such as 200.' : undefined;
  });

  protected choose(after: string): void {
    const { kind, daysAfter } = this.settings();
    if (after === 'nth') this.desk.write({ settings: { kind, daysAfter, after, numbers: [5, 10, 25, 50, 100] } });
    else if (after === 'large')
      this.desk.write({ settings: { kind, daysAfter, after, minor: 200 * 10 ** this.style().digits } });
    else this.desk.write({ settings: { kind, daysAfter, after: after === 'sent' ? after : 'first' } });
  }

  protected writeNumbers(text: string): void {
    this.numbers.set(text);
    const { kind, daysAfter } = this.settings();
    this.desk.write({ settings: { kind, daysAfter, after: 'nth', numbers: numbersIn(text) } });
  }

  protected writeAmount(text: string): void {
    this.amount.set(text);
    const { kind, daysAfter } = this.settings();
    this.desk.write({ settings: { kind, daysAfter, after: 'large', minor: this.minor(text) } });
  }

  protected writeDays(days: number | null): void {
    this.desk.write({ settings: { ...this.settings(), daysAfter: days ?? Number.NaN } });
  }

  private minor(text: string): number {
    return minorOf(text, this.style()) ?? Number.NaN;
  }
}
