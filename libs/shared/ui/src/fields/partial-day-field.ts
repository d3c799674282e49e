import { Component, computed, inject, input, linkedSignal, model } from '@angular/core';
import type { Problem } from '../api/problem';
import { Written } from '../display/written';
import { ChoiceField } from './choice-field';
import { TextField } from './text-field';

/**
 * A day whose year may be left out, such as a birthday: day, month, year. The value is `YYYY-MM-DD`, `--MM-DD`, or empty.
 * A day that does not exist is passed on as written, so that the server can say so.
 */
@Component({
  selector: 'rg-partial-day-field',
  imports: [ChoiceField, TextField],
  template: `
    <fieldset>
      <legend class="label">{{ label() }}</legend>
      <div class="three">
        <rg-text-field
          label="Day"
          kind="number"
          [min]="1"
          [max]="31"
          [value]="parts().day"
          (valueChange)="put({ day: $event })"
          [error]="wrong()"
        />
        <rg-choice-field
          label="Month"
          [options]="months"
          [value]="parts().month"
          (valueChange)="put({ month: $event })"
        />
        <rg-text-field
          label="Year"
          kind="number"
          placeholder="if known"
          [value]="parts().year"
          (valueChange)="put({ year: $event })"
        />
      </div>
    </fieldset>
  `,
  styleUrl: './field.scss',
  styles: `
    .three {
      display: grid;
      grid-template-columns: minmax(72px, 1fr) minmax(128px, 2fr) minmax(96px, 1fr);
      gap: 8px;
    }
  `,
})
export class PartialDayField {
  private readonly written = inject(Written);
  readonly label = input.required<string>();
  readonly value = model('');
  readonly path = input<string>();
  readonly problem = input<Problem>();
  protected readonly wrong = computed(() => this.problem()?.at(this.path() ?? ''));
  protected readonly parts = linkedSignal({
    source: this.value,
    computation: (value): Parts => partsOf(value) ?? none,
  });
  protected readonly months = Array.from({ length: 12 }, (_, month) => {
    const value = String(month + 1).padStart(2, '0');
    return { value, label: this.written.day(`--${value}-01`).replace(/\s?\b1\b\s?/, '') };
  });

  protected put(change: Partial<Parts>): void {
    const parts = { ...this.parts(), ...change };
    const { day, month, year } = parts;
    const whole = day !== '' && month !== '';
    this.value.set(whole ? `${year === '' ? '-' : year.padStart(4, '0')}-${month}-${day.padStart(2, '0')}` : '');
    this.parts.set(parts);
  }
}

interface Parts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}
const none: Parts = { day: '', month: '', year: '' };

function partsOf(value: string): Parts | undefined {
  const [, year, month, day] = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return { day: String(Number(day)), month, year: year === '-' ? '' : year };
}
