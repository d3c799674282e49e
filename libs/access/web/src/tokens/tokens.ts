import { Component, inject, signal } from '@angular/core';
import { apiTokenPage, madeToken, type ApiToken, type MadeToken } from '@regulars/access/contract';
import {
  Api,
  Empty,
  Moment,
  Notices,
  Page,
  Part,
  Problem,
  Radios,
  resourceFor,
  Skeleton,
  TextField,
  Trouble,
} from '@regulars/shared/ui';
import { ShownOnce } from '../people/shown-once';
import { backToSettings } from '../settings/back';
import { Refusal } from '../threshold/refusal';

const scopes = [
  { value: 'read', label: 'Read', says: 'Looks, and changes nothing.' },
  { value: 'write', label: 'Read and write', says: 'May do what you may, but for accounts and keys.' },
];

/** `/settings/tokens`: keys for programs. */
@Component({
  selector: 'rg-tokens',
  imports: [Empty, Moment, Page, Part, Radios, Refusal, ShownOnce, Skeleton, TextField, Trouble],
  templateUrl: './tokens.html',
  styles: `
    .inner {
      padding-top: calc(var(--u) * 2);
    }
  `,
})
export class Tokens {
  protected readonly back = backToSettings();
  protected readonly scopes = scopes;
  protected readonly tokens = resourceFor(() => '/api/tokens', apiTokenPage);
  protected readonly name = signal('');
  protected readonly scope = signal('read');
  protected readonly made = signal<MadeToken | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);

  protected async make(event: Event): Promise<void> {
    event.preventDefault();
    try {
      this.made.set(await this.api.post('/api/tokens', { name: this.name(), scope: this.scope() }, madeToken));
      this.name.set('');
      this.problem.set(undefined);
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
    this.tokens.reload();
  }

  protected async revoke({ id, name }: ApiToken): Promise<void> {
    try {
      await this.api.delete(`/api/tokens/${id}`);
      this.notices.say(`“${name}” opens nothing any more.`);
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
    if (this.made()?.id === id) this.made.set(undefined);
    this.tokens.reload();
  }
}
