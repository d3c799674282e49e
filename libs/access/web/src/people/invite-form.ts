import { Component, inject, output, signal } from '@angular/core';
import { madeInvite, type MadeInvite } from '@regulars/access/contract';
import { Api, Problem, Radios, TextField } from '@regulars/shared/ui';
import { roleOptions } from './role-words';
import { ShownOnce } from './shown-once';
import { Refusal } from '../threshold/refusal';

/** Makes a link by which a colleague comes in. */
@Component({
  selector: 'rg-invite-form',
  imports: [Radios, Refusal, ShownOnce, TextField],
  template: `
    @if (made(); as invite) {
      <rg-shown-once
        says="Give this link to {{ invite.name }}. It works once, for seven days, and is not shown again."
        label="Link of the invitation"
        [secret]="invite.link"
      >
        <button type="button" class="btn quiet" (click)="made.set(undefined)">Invite somebody else</button>
      </rg-shown-once>
    } @else {
      <form class="form" novalidate (submit)="invite($event)">
        <div class="stack-tight">
          <rg-text-field label="Their name" path="name" [problem]="problem()" [(value)]="name" />
          <rg-text-field label="Their e-mail" kind="email" path="email" [problem]="problem()" [(value)]="email" />
        </div>
        <rg-radios label="Their role" path="role" [options]="roles" [problem]="problem()" [(value)]="role" />
        <rg-refusal [problem]="problem()" />
        <div class="acts"><button class="btn main">Make a link</button></div>
      </form>
    }
  `,
})
export class InviteForm {
  readonly invited = output();
  protected readonly roles = roleOptions;
  protected readonly name = signal('');
  protected readonly email = signal('');
  protected readonly role = signal('rep');
  protected readonly made = signal<MadeInvite | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly api = inject(Api);

  protected async invite(event: Event): Promise<void> {
    event.preventDefault();
    try {
      const draft = { name: this.name(), email: this.email(), role: this.role() };
      this.made.set(await this.api.post('/api/invites', draft, madeInvite));
      for (const field of [this.name, this.email]) field.set('');
      this.problem.set(undefined);
      this.invited.emit();
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
