import { Component, computed, input, output } from '@angular/core';
import type { ImportView } from '@regulars/customers/contract';
import type { ImportField } from '@regulars/customers/domain';
import { PillSelect } from '../customers/pill-select';
import { meanings } from './import-words';

interface Column {
  column: number;
  header: string;
  cells: string[];
  field: ImportField | '';
}

/** Each column of the file with what stands in its first rows, and what it means. */
@Component({
  selector: 'rg-column-meanings',
  imports: [PillSelect],
  template: `
    <ul>
      @for (one of telling(); track one.column) {
        <li class="row">
          <div class="who">
            <div class="strong">{{ one.header }}</div>
            <div class="small soft cells">{{ one.cells.join(' · ') || 'nothing in the first rows' }}</div>
          </div>
          <rg-pill-select
            [label]="'What ' + one.header + ' means'"
            [options]="options()"
            [value]="one.field"
            (chosen)="choose(one.column, $event)"
          />
        </li>
      }
    </ul>
    @if (empty().length > 0) {
      <p class="small soft note">
        {{ empty().length }} columns have nothing in the first rows and are left out: {{ emptyNames() }}.
      </p>
    }
  `,
  styles: `
    .cells {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
    }
    rg-pill-select {
      flex: 0 1 auto;
      max-width: 50%;
    }
    .note {
      padding-top: calc(var(--u) * 2);
    }
  `,
})
export class ColumnMeanings {
  readonly run = input.required<ImportView>();
  readonly meant = output<{ column: number; field: ImportField | undefined }>();
  protected readonly options = computed(() => meanings(this.run().kind));
  private readonly columns = computed(() => columnsOf(this.run()));
  protected readonly telling = computed(() => this.columns().filter((one) => one.field !== '' || one.cells.length > 0));
  protected readonly empty = computed(() => this.columns().filter((one) => one.field === '' && one.cells.length === 0));
  protected readonly emptyNames = computed(() => this.empty().map(({ header }) => header).join(', ')); // prettier-ignore

  protected choose(column: number, value: string): void {
    const field = this.options().find((option) => option.value === value)?.value;
    this.meant.emit({ column, field: field === '' ? undefined : field });
  }
}

function columnsOf({ headers, sample, choices }: ImportView): Column[] {
  const fields = new Map(choices.columns.map(({ column, field }) => [column, field]));
  return headers.map((header, column) => {
    const cells = sample.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
    const name = header === '' ? `Column ${column + 1}` : header;
    return { column, header: name, cells: [...new Set(cells)].slice(0, 4), field: fields.get(column) ?? '' };
  });
}
