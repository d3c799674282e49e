import { Component, computed, inject, input, output } from '@angular/core';
import type { ImportQuestion, ImportView } from '@regulars/customers/contract';
import type { ColumnFormat } from '@regulars/customers/domain';
import { Radios, Written } from '@regulars/shared/ui';
import { readings } from './format-readings';

/** Asks how a column is written, by what its cells would mean either way. */
@Component({
  selector: 'rg-format-question',
  imports: [Radios],
  template: `
    <div class="asked">
      <rg-radios [label]="asks()" [options]="options()" [value]="chosen()" (valueChange)="answer($event)" />
      @if (question().why === 'mixed') {
        <p class="small need">Its cells contradict each other. Rows that are written the other way will be refused.</p>
      }
    </div>
  `,
  styles: `
    .asked {
      padding: calc(var(--u) * 2) 0;
    }
  `,
})
export class FormatQuestion {
  readonly question = input.required<ImportQuestion>();
  readonly run = input.required<ImportView>();
  readonly answered = output<ColumnFormat>();
  private readonly written = inject(Written);
  protected readonly asks = computed(() => {
    const { header, examples } = this.question();
    return `What does “${examples[0] ?? ''}” mean in ${header}?`;
  });
  protected readonly options = computed(() => readings(this.question(), this.written));
  protected readonly chosen = computed(() => {
    const { column } = this.question();
    return this.run().choices.columns.find((one) => one.column === column)?.format ?? '';
  });

  protected answer(value: string): void {
    const format = this.options().find((option) => option.value === value)?.value;
    if (format && format !== this.chosen()) this.answered.emit(format);
  }
}
