import { Component, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { promiseDetail } from '@regulars/care/contract';
import { reloadOnChange } from '@regulars/customers/web';
import {
  Face,
  Icon,
  Moment,
  Page,
  Part,
  phoneInGroups,
  resourceFor,
  Session,
  Sheet,
  Skeleton,
  Trouble,
  Written,
} from '@regulars/shared/ui';
import { PromiseDoes } from './promise-does';
import { PromiseForm } from './promise-form';

/** `/promises/:id`: one promise, how it stands, and what happened with it. */
@Component({
  selector: 'rg-promise-page',
  imports: [Face, Icon, Moment, Page, Part, PromiseDoes, PromiseForm, RouterLink, Sheet, Skeleton, Trouble],
  templateUrl: './promise-page.html',
  styleUrl: './promise-page.scss',
})
export class PromisePage {
  private readonly session = inject(Session);
  protected readonly written = inject(Written);
  readonly id = input.required<string>();
  protected readonly promise = resourceFor(() => `/api/promises/${this.id()}`, promiseDetail);
  protected readonly sheet = viewChild.required(Sheet);
  protected readonly editing = signal(false);
  protected readonly back = { to: '/promises', label: 'Promises' };
  protected readonly keeper = computed(() => {
    const who = this.promise.value()?.who ?? null;
    if (who === null) return 'Nobody: whoever kept it is gone. Choose somebody under “Change”.';
    return who.id === this.session.me()?.id ? 'You' : who.name;
  });
  protected readonly phone = computed(() => {
    const number = this.promise.value()?.customer.phone ?? null;
    return number === null ? undefined : { number, said: phoneInGroups(number) };
  });

  constructor() {
    reloadOnChange(this.promise);
    const title = inject(Title);
    effect(() => {
      const what = this.promise.value()?.what;
      if (what !== undefined) title.setTitle(`${what} · Regulars`);
    });
  }

  protected change(): void {
    this.editing.set(true);
    this.sheet().open();
  }
}
