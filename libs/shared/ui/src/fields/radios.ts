import { Component, computed, input, model } from '@angular/core';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import type { Problem } from '../api/problem';

/** One choice of a few that each need a sentence. */
export interface RadioOption {
  readonly value: string;
  readonly label: string;
  readonly says?: string;
}

let groups = 0;

/** One choice of a few, each with its sentence: `<rg-radios label="…" [options]="…" [(value)]="choice" />`. */
@Component({
  selector: 'rg-radios',
  imports: [MatRadioButton, MatRadioGroup],
  template: `
    <div class="label" [id]="id">{{ label() }}</div>
    <mat-radio-group
      [attr.aria-labelledby]="id"
      [value]="value()"
      [disabled]="disabled()"
      (change)="value.set($event.value)"
    >
      @for (option of options(); track option.value) {
        <mat-radio-button [value]="option.value">
          {{ option.label }}
          @if (option.says) {
            <span class="says small soft">{{ option.says }}</span>
          }
        </mat-radio-button>
      }
    </mat-radio-group>
    @if (wrong(); as wrong) {
      <p class="small wrong" role="alert">{{ wrong }}</p>
    }
  `,
  styleUrl: './field.scss',
  styles: `
    mat-radio-group {
      display: grid;
    }
    mat-radio-button {
      margin-left: -10px;
    }
    .says {
      display: block;
    }
  `,
})
export class Radios {
  readonly label = input.required<string>();
  readonly options = input.required<readonly RadioOption[]>();
  readonly value = model('');
  readonly disabled = input(false);
  readonly path = input<string>();
  readonly problem = input<Problem>();
  protected readonly id = `rg-radios-${++groups}`;
  protected readonly wrong = computed(() => this.problem()?.at(this.path() ?? ''));
}
