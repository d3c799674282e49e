import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { Business } from '@regulars/access/contract';
import { passwordHint } from '@regulars/access/domain';
import { Api, Empty, Problem, Session, Skeleton, TextField, Trouble } from '@regulars/shared/ui';
import { BusinessFields } from '../business/business-fields';
import { guessedPlace } from '../business/places';
import { PasswordField } from '../threshold/password-field';
import { Threshold } from '../threshold/threshold';
import { Begin } from './begin';

type Step = 'you' | 'shop' | 'begin';

/** `/set-up?token=…`: you, your shop, and how to begin. */
@Component({
  selector: 'rg-set-up',
  imports: [Begin, BusinessFields, Empty, PasswordField, Skeleton, TextField, Threshold, Trouble],
  templateUrl: './set-up.html',
  styleUrl: './set-up.scss',
})
export class SetUp {
  readonly token = input('', { transform: (given: string | undefined) => given ?? '' });
  protected readonly hint = passwordHint;
  protected readonly step = signal<Step>('you');
  protected readonly name = signal('');
  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly business = signal<Business>(emptyBusiness());
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly busy = signal(false);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly check = resource({
    params: () => ({ token: this.token() }),
    loader: ({ params }) => this.mayEnter(params.token),
  });
  protected readonly trouble = computed(() => (this.check.error() ? Problem.from(this.check.error()) : undefined));
  protected readonly atTheEnd = computed(() => {
    const problem = this.problem();
    const inView = this.step() === 'you' ? 'owner.' : 'business.';
    return problem && !problem.errors.some(({ path }) => path.startsWith(inView)) ? problem : undefined;
  });

  /** To the shop, once the first fields are there; the server looks at all of them at the end. */
  protected toShop(event: Event): void {
    event.preventDefault();
    const missing = [
      ...(this.name().trim() === '' ? [{ path: 'owner.name', message: 'What shall we call you?' }] : []),
      ...(/.@./.test(this.email()) ? [] : [{ path: 'owner.email', message: 'With which address will you sign in?' }]),
      ...(this.password().length < 8 ? [{ path: 'owner.password', message: passwordHint }] : []),
    ];
    this.problem.set(missing.length === 0 ? undefined : missed(missing));
    if (missing.length === 0) this.step.set('shop');
  }

  protected async setUp(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const owner = { name: this.name(), email: this.email(), password: this.password() };
      await this.api.post('/api/setup', { token: this.token(), owner, business: this.business() });
      await this.session.refresh();
      this.step.set('begin');
    } catch (thrown) {
      const problem = Problem.from(thrown);
      this.problem.set(problem);
      if (problem.errors.some(({ path }) => path.startsWith('owner.'))) this.step.set('you');
    } finally {
      this.busy.set(false);
    }
  }

  private async mayEnter(token: string): Promise<true> {
    const { state } = await this.session.state();
    if (state === 'signed-in') await this.router.navigateByUrl('/', { replaceUrl: true });
    else await this.api.post('/api/setup/check', { token });
    return true;
  }
}

function emptyBusiness(): Business {
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  return { name: '', address: null, ...guessedPlace({ zone, locale: navigator.language }) };
}

const missed = (errors: { path: string; message: string }[]): Problem =>
  new Problem({ code: 'bad-input', status: 400, title: 'Something is missing', detail: '', errors });
