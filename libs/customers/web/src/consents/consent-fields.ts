import { Component, input, model } from '@angular/core';
import type { Problem, RadioOption } from '@regulars/shared/ui';
import { Radios, TextField } from '@regulars/shared/ui';

const bases: readonly RadioOption[] = [
  { value: 'none', label: 'Not yet', says: 'Nothing is sent to them.' },
  {
    value: 'existing-customer',
    label: 'Yes, as our customer',
    says: 'They buy here and may object at any time. It ends some time after their last visit.',
  },
  { value: 'asked', label: 'Yes, they asked for it', says: 'They said yes, in words that are kept.' },
];

/** May we write to them, and on what basis. */
@Component({
  selector: 'rg-consent-fields',
  imports: [Radios, TextField],
  template: `
    <rg-radios label="May we write?" [options]="bases" [path]="at('basis')" [problem]="problem()" [(value)]="basis" />
    @if (basis() === 'asked') {
      <rg-text-field
        label="What they were asked, word for word"
        placeholder="May we write to you on your birthday?"
        [lines]="2"
        [path]="at('wording')"
        [problem]="problem()"
        [(value)]="wording"
      />
      <rg-text-field
        label="Where they said so"
        placeholder="Form at the counter"
        [path]="at('source')"
        [problem]="problem()"
        [(value)]="source"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
  `,
})
export class ConsentFields {
  readonly basis = model.required<string>();
  readonly wording = model.required<string>();
  readonly source = model.required<string>();
  /** Where the consent stands in what is sent; empty if it is all that is sent. */
  readonly path = input('');
  readonly problem = input<Problem>();
  protected readonly bases = bases;

  protected at(field: string): string {
    return this.path() === '' ? field : `${this.path()}.${field}`;
  }
}
