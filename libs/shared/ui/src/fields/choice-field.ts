import { Component, computed, effect, input, model, viewChild } from '@angular/core';
import { MatError, MatFormField, MatHint } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import type { Problem } from '../api/problem';
import type { Segment } from '../kit/segments';

let fields = 0;

/**
 * One choice of a list that opens: `<rg-choice-field label="Role" [options]="roles" path="role" [problem]="problem()" [(value)]="role" />`.
 * For two to four choices `rg-segments` or `rg-radios` show them all.
 */
@Component({
  selector: 'rg-choice-field',
  imports: [MatError, MatFormField, MatHint, MatOption, MatSelect],
  template: `
    <div class="label" [id]="labelId">{{ label() }}</div>
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-select
        [aria-labelledby]="labelId"
        [value]="value()"
        [disabled]="disabled()"
        [placeholder]="placeholder()"
        (valueChange)="value.set($event)"
      >
        @for (option of options(); track option.value) {
          <mat-option [value]="option.value">{{ option.label }}</mat-option>
        }
      </mat-select>
      @if (wrong(); as wrong) {
        <mat-error>{{ wrong }}</mat-error>
      } @else if (hint()) {
        <mat-hint>{{ hint() }}</mat-hint>
      }
    </mat-form-field>
  `,
  styleUrl: './field.scss',
})
export class ChoiceField {
  readonly label = input.required<string>();
  readonly options = input.required<readonly Segment[]>();
  readonly value = model('');
  readonly hint = input<string>();
  readonly placeholder = input('');
  readonly disabled = input(false);
  readonly path = input<string>();
  readonly problem = input<Problem>();
  protected readonly labelId = `rg-choice-${++fields}`;
  protected readonly wrong = computed(() => this.problem()?.at(this.path() ?? ''));
  private readonly field = viewChild(MatSelect);

  constructor() {
    effect(() => {
      const field = this.field();
      if (!field) return;
      field.errorState = this.wrong() !== undefined;
      field.stateChanges.next();
    });
  }
}
