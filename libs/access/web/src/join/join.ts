import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { Router } from '@angular/router';
import { invitation } from '@regulars/access/contract';
import { passwordHint } from '@regulars/access/domain';
import { Api, Empty, Problem, Session, Skeleton, TextField, Trouble } from '@regulars/shared/ui';
import { PasswordField } from '../threshold/password-field';
import { Threshold } from '../threshold/threshold';
import { Refusal } from '../threshold/refusal';

/** `/join?token=…`: what an invitation says, and the password that follows it. */
@Component({
  selector: 'rg-join',
  imports: [Empty, PasswordField, Refusal, Skeleton, TextField, Threshold, Trouble],
  templateUrl: './join.html',
})
export class Join {
  readonly token = input('', { transform: (given: string | undefined) => given ?? '' });
  protected readonly hint = passwordHint;
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly look = resource({
    params: () => ({ token: this.token() }),
    loader: ({ params }) => this.api.post('/api/join/look', params, invitation),
  });
  protected readonly invited = computed(() => (this.look.hasValue() ? this.look.value() : undefined));
  protected readonly trouble = computed(() => (this.look.error() ? Problem.from(this.look.error()) : undefined));
  protected readonly name = linkedSignal(() => this.invited()?.name ?? '');
  protected readonly password = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly busy = signal(false);

  protected async join(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await this.api.post('/api/join', { token: this.token(), name: this.name(), password: this.password() });
      await this.session.refresh();
      await this.router.navigateByUrl('/');
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    } finally {
      this.busy.set(false);
    }
  }
}
