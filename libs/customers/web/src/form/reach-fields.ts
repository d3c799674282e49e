import { Component, computed, input, model } from '@angular/core';
import type { Problem, TextKind } from '@regulars/shared/ui';
import { Icon, TextField } from '@regulars/shared/ui';
import type { ReachDraft } from './customer-draft';
import { sentIndex } from './draft-input';

/** E-mail addresses or phone numbers: one line each, the first is the one to use, more on request. */
@Component({
  selector: 'rg-reach-fields',
  imports: [Icon, TextField],
  template: `
    @for (row of rows(); track $index) {
      <div class="line">
        <rg-text-field
          [label]="$first ? label() : label() + ', another'"
          [kind]="kind()"
          [path]="pathOf($index)"
          [problem]="problem()"
          [value]="row.value"
          (valueChange)="put($index, { value: $event })"
        />
        @if (rows().length > 1) {
          <rg-text-field
            label="For"
            placeholder="work, her daughter"
            [value]="row.label"
            (valueChange)="put($index, { label: $event })"
          />
          <button type="button" class="btn quiet icon-only" (click)="drop($index)">
            <rg-icon name="close" /><span class="unseen">Remove {{ label() }} {{ row.value }}</span>
          </button>
        }
      </div>
    }
    @if (canAdd()) {
      <button type="button" class="btn quiet" (click)="add()"><rg-icon name="plus" />Another {{ noun() }}</button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      justify-items: start;
    }
    .line {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
      width: 100%;
      align-items: end;
    }
    .line:has(.btn) {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) auto;
    }
    .btn.quiet:not(.icon-only) {
      margin-left: -10px;
    }
    .icon-only {
      margin-bottom: 2px;
      align-self: start;
      margin-top: 28px;
    }
  `,
})
export class ReachFields {
  readonly label = input.required<string>();
  readonly noun = input.required<string>();
  readonly kind = input.required<TextKind>();
  /** Where the list stands in what is sent, and the field of each row: `emails`, `address`. */
  readonly path = input.required<string>();
  readonly field = input.required<string>();
  readonly problem = input<Problem>();
  readonly rows = model.required<readonly ReachDraft[]>();
  protected readonly canAdd = computed(() => this.rows().every(({ value }) => value.trim() !== ''));

  protected pathOf(index: number): string {
    return `${this.path()}.${sentIndex(this.rows(), index)}.${this.field()}`;
  }

  protected put(index: number, change: Partial<ReachDraft>): void {
    this.rows.update((rows) => rows.map((row, at) => (at === index ? { ...row, ...change } : row)));
  }

  protected add(): void {
    this.rows.update((rows) => [...rows, { value: '', label: '' }]);
  }

  protected drop(index: number): void {
    this.rows.update((rows) => rows.filter((_, at) => at !== index));
  }
}
