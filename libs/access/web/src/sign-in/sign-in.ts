import { Component, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Api, Problem, Session, TextField } from '@regulars/shared/ui';
import { PasswordField } from '../threshold/password-field';
import { Threshold } from '../threshold/threshold';
import { wayIn } from '../threshold/way-in';
import { Refusal } from '../threshold/refusal';

/** `/sign-in`: e-mail and password, then on to `next`. */
@Component({
  selector: 'rg-sign-in',
  imports: [PasswordField, Refusal, TextField, Threshold],
  template: `
    <rg-threshold heading="Good to see you">
      <form class="form" novalidate (submit)="signIn($event)">
        <rg-text-field
          label="E-mail"
          kind="email"
          autocomplete="username"
          path="email"
          [required]="true"
          [problem]="problem()"
          [(value)]="email"
        />
        <rg-password-field path="password" [problem]="problem()" [(value)]="password" />
        <rg-refusal [problem]="problem()" />
        <div class="acts"><button class="btn main" [attr.aria-disabled]="busy()">Sign in</button></div>
        <p class="small soft">
          Forgotten your password? The owner of your shop can give you a new one, on the machine that Regulars runs on.
        </p>
      </form>
    </rg-threshold>
  `,
})
export class SignIn {
  readonly next = input<string>();
  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly busy = signal(false);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  constructor() {
    void this.leaveIfIn();
  }

  protected async signIn(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await this.api.post('/api/session', { email: this.email(), password: this.password() });
      await this.session.refresh();
      await this.router.navigateByUrl(wayIn(this.next()));
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    } finally {
      this.busy.set(false);
    }
  }

  private async leaveIfIn(): Promise<void> {
    const { state } = await this.session.state();
    if (state === 'signed-in') await this.router.navigateByUrl(wayIn(this.next()), { replaceUrl: true });
    if (state === 'set-up-needed') await this.router.navigateByUrl('/set-up', { replaceUrl: true });
  }
}
