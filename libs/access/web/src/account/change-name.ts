import { Component, inject, linkedSignal, signal } from '@angular/core';
import { user } from '@regulars/access/contract';
import { Api, Notices, Problem, Session, TextField } from '@regulars/shared/ui';
import { Refusal } from '../threshold/refusal';

/** My name and the e-mail that I sign in with. */
@Component({
  selector: 'rg-change-name',
  imports: [Refusal, TextField],
  template: `
    <form class="form" novalidate (submit)="save($event)">
      <div class="stack-tight">
        <rg-text-field label="Name" autocomplete="name" path="name" [problem]="problem()" [(value)]="name" />
        <rg-text-field
          label="E-mail"
          kind="email"
          autocomplete="email"
          path="email"
          [problem]="problem()"
          [(value)]="email"
        />
      </div>
      <rg-refusal [problem]="problem()" />
      <div class="acts"><button class="btn">Save my name and e-mail</button></div>
    </form>
  `,
})
export class ChangeName {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  protected readonly name = linkedSignal(() => this.session.me()?.name ?? '');
  protected readonly email = linkedSignal(() => this.session.me()?.email ?? '');
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    try {
      await this.api.put('/api/account', { name: this.name(), email: this.email() }, user);
      this.problem.set(undefined);
      await this.session.refresh();
      this.notices.say('Saved.');
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
