import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Programme } from '@regulars/outreach/contract';
import { programme, programmeList } from '@regulars/outreach/contract';
import { Api, Notices, Page, resourceFor, Session, Skeleton, Switch, Trouble } from '@regulars/shared/ui';
import { LetterEditor } from '../letters/letter-editor';
import { ReachList } from '../reach/reach-list';
import { QuietForm } from '../times/quiet-form';
import { TimesForm } from '../times/times-form';

/** The birthday programme: on or off, its letter, whom it reaches, and when. */
@Component({
  selector: 'rg-greetings-page',
  imports: [LetterEditor, Page, QuietForm, ReachList, RouterLink, Skeleton, Switch, TimesForm, Trouble],
  templateUrl: './greetings-page.html',
  styleUrl: './greetings-page.scss',
})
export class GreetingsPage {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  /** Which part is shown: `letter`, `reach` or `times`. */
  readonly show = input<string>();
  /** Whom the list of the reach shows. */
  readonly who = input<string>();

  protected readonly programmes = resourceFor(() => '/api/programmes', programmeList);
  protected readonly birthday = computed(() => this.programmes.value()?.items.find(({ kind }) => kind === 'birthday'));
  protected readonly part = computed(() => this.show() ?? 'reach');
  protected readonly mayChange = computed(() => this.session.can('manager'));
  protected readonly isOwner = computed(() => this.session.can('owner'));
  protected readonly switching = signal(false);
  protected readonly parts = [
    { value: 'reach', label: 'Who is greeted' },
    { value: 'letter', label: 'The letter' },
    { value: 'times', label: 'When' },
  ];

  protected go(queryParams: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  /** Another programme than the one read: its switch, or a form below, has changed it. */
  protected changed(next: Programme): void {
    const list = this.programmes.value();
    if (list) this.programmes.set({ items: list.items.map((one) => (one.id === next.id ? next : one)) });
  }

  protected async turn(on: boolean, { id }: Programme): Promise<void> {
    this.switching.set(true);
    try {
      this.changed(await this.api.patch(`/api/programmes/${id}`, { on }, programme));
      const said = on ? 'Birthday wishes go out by themselves now.' : 'Birthday wishes are off. Nothing more is sent.';
      this.notices.undoable(said, async () =>
        this.changed(await this.api.patch(`/api/programmes/${id}`, { on: !on }, programme)),
      );
    } catch (thrown) {
      this.notices.wrong(thrown);
      this.programmes.reload(); // puts the switch back to how things stand
    } finally {
      this.switching.set(false);
    }
  }
}
