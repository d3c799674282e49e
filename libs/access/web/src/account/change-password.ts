import { Component, inject, signal } from '@angular/core';
import { passwordHint } from '@regulars/access/domain';
import { Api, Notices, Problem, Session } from '@regulars/shared/ui';
import { PasswordField } from '../threshold/password-field';
import { Signed } from './signed';
import { Refusal } from '../threshold/refusal';

/** A new password, against the one of now. */
@Component({
  selector: 'rg-change-password',
  imports: [PasswordField, Refusal],
  template: `
    <form class="form" novalidate (submit)="save($event)">
      <!-- A password manager keeps the new one with this name. -->
      <input
        class="unseen"
        type="text"
        autocomplete="username"
        tabindex="-1"
        aria-hidden="true"
        readonly
        [value]="me()?.email ?? ''"
      />
      <div class="stack-tight">
        <rg-password-field label="Current password" path="current" [problem]="problem()" [(value)]="current" />
        <rg-password-field
          label="New password"
          autocomplete="new-password"
          path="next"
          [hint]="hint"
          [problem]="problem()"
          [(value)]="next"
        />
      </div>
      <rg-refusal [problem]="problem()" />
      <div class="acts">
        <button class="btn">Change my password</button>
        <span class="small soft">Signs you out everywhere else.</span>
      </div>
    </form>
  `,
})
export class ChangePassword {
  protected readonly me = inject(Session).me;
  protected readonly hint = passwordHint;
  protected readonly current = signal('');
  protected readonly next = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly signed = inject(Signed);

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    try {
      await this.api.put('/api/account/password', { current: this.current(), next: this.next() });
      for (const field of [this.current, this.next]) field.set('');
      this.problem.set(undefined);
      this.signed.changed();
      this.notices.say('Your password is changed. Other devices must sign in again.');
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
