import { Component, input, model, signal } from '@angular/core';
import { type Problem, TextField } from '@regulars/shared/ui';

/** A password, hidden until one asks to see it. */
@Component({
  selector: 'rg-password-field',
  imports: [TextField],
  template: `
    <rg-text-field
      [label]="label()"
      [kind]="shown() ? 'text' : 'password'"
      [autocomplete]="autocomplete()"
      [required]="true"
      [hint]="hint()"
      [path]="path()"
      [problem]="problem()"
      [(value)]="value"
    >
      <button beside type="button" class="show" [attr.aria-pressed]="shown()" (click)="shown.set(!shown())">
        {{ shown() ? 'Hide' : 'Show' }}<span class="unseen"> the password</span>
      </button>
    </rg-text-field>
  `,
  styles: `
    .show {
      position: relative;
      border: 0;
      padding: 0 4px;
      background: none;
      color: var(--ink-soft);
      font: 600 var(--s-14)/1.4 var(--text);
      &:hover {
        color: var(--accent);
      }
      &::after {
        content: '';
        position: absolute;
        inset: -12px -8px;
      }
    }
  `,
})
export class PasswordField {
  readonly label = input('Password');
  readonly autocomplete = input<'current-password' | 'new-password'>('current-password');
  readonly hint = input<string>();
  readonly path = input<string>();
  readonly problem = input<Problem>();
  readonly value = model('');
  protected readonly shown = signal(false);
}
