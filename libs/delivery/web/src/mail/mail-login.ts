import { Component, computed, input, output } from '@angular/core';
import type { ReadableEmailSettings } from '@regulars/delivery/contract';
import { Radios, TextField, type Problem } from '@regulars/shared/ui';
import type { LoginKind, MailDraft } from './mail-draft';

const kinds = [
  { value: 'password', label: 'Password', says: 'The usual way; many providers want an app password.' },
  { value: 'oauth', label: 'OAuth 2', says: 'For Google and Microsoft, with keys made in their console.' },
];
const kept = 'Saved. Leave it empty to keep it; nobody can read it again.';

/** How to log in: with a password, or by OAuth 2. */
@Component({
  selector: 'rg-mail-login',
  imports: [Radios, TextField],
  templateUrl: './mail-login.html',
  styles: `
    :host {
      display: grid;
      gap: inherit;
    }
  `,
})
export class MailLogin {
  readonly draft = input.required<MailDraft>();
  readonly saved = input.required<ReadableEmailSettings | null>();
  /** What the provider wants. */
  readonly hint = input('');
  readonly problem = input<Problem>();
  readonly changed = output<Partial<MailDraft>>();
  protected readonly kinds = kinds;
  protected readonly passwordHint = computed(() => (this.saved()?.hasPassword ? kept : this.hint()));
  protected readonly secretHint = computed(() =>
    this.saved()?.oauth?.hasClientSecret ? kept : 'Some programs have none.',
  );
  protected readonly tokenHint = computed(() => (this.saved()?.oauth ? kept : ''));

  protected choose(kind: string): void {
    const login: LoginKind = kind === 'oauth' ? 'oauth' : 'password';
    this.changed.emit({ login });
  }
}
