import { Component, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { touchpointDetail } from '@regulars/outreach/contract';
import {
  Face,
  Icon,
  Moment,
  Page,
  Part,
  phoneInGroups,
  resourceFor,
  Skeleton,
  TextField,
  Trouble,
  Written,
} from '@regulars/shared/ui';
import { LetterCard } from '../letters/letter-card';
import { MoveSheet } from './move-sheet';
import { placeOf } from './place';
import type { QuickAction } from './act-words';
import { actWords, pageButtons, taskButtons } from './act-words';
import { wordsFor } from './status-words';
import { TouchpointActs } from './touchpoint-acts';

/** One message: the letter exactly as it will be sent, or words that help with a call or card, why it is planned, what tact says, and what can be done. */
@Component({
  selector: 'rg-touchpoint-page',
  imports: [Face, Icon, LetterCard, Moment, MoveSheet, Page, Part, RouterLink, Skeleton, TextField, Trouble],
  templateUrl: './touchpoint-page.html',
  styleUrl: './touchpoint-page.scss',
})
export class TouchpointPage {
  private readonly acts = inject(TouchpointActs);
  private readonly title = inject(Title);
  protected readonly written = inject(Written);
  private readonly sheet = viewChild(MoveSheet);
  readonly id = input.required<string>();
  protected readonly greeting = resourceFor(() => `/api/touchpoints/${this.id()}`, touchpointDetail);
  protected readonly heading = computed(() => this.greeting.value()?.customer.name ?? 'Plan');
  protected readonly back = { to: '/plan', label: 'Plan' };
  /** What the person who did it says of it. */
  protected readonly note = signal('');
  protected readonly words = computed(() => wordsFor(this.greeting.value()?.status ?? 'planned'));
  protected readonly can = computed(() => {
    const greeting = this.greeting.value();
    return greeting ? pageButtons(greeting) : [];
  });
  protected readonly outcomes = computed(() => {
    const greeting = this.greeting.value();
    return greeting ? taskButtons(greeting) : [];
  });
  /** Whether a person does it, or did: then there is no letter, only words that help. */
  protected readonly task = computed(() => {
    const greeting = this.greeting.value();
    return greeting !== undefined && greeting.way !== 'email';
  });
  protected readonly phone = computed(() => {
    const greeting = this.greeting.value();
    if (greeting?.way !== 'call' || greeting.customer.phone === null) return undefined;
    return { href: `tel:${greeting.customer.phone}`, written: phoneInGroups(greeting.customer.phone) };
  });
  protected readonly lead = computed(() => this.greeting.value()?.what ?? ' ');
  protected readonly when = computed(() => {
    const greeting = this.greeting.value();
    if (!greeting) return '';
    const there = greeting.zone === this.written.zone() ? '' : ` in ${placeOf(greeting.zone)}`;
    return `${this.written.fullDay(greeting.day)}, ${this.written.time(greeting.time)}${there}`;
  });
  protected readonly outlook = computed(() => {
    switch (this.greeting.value()?.outlook?.kind) {
      case 'send':
        return 'As things stand, it will be sent.';
      case 'hold':
        return 'As things stand, it will wait.';
      case 'hand':
        return 'As things stand, it will be left to one of you.';
      case 'skip':
        return 'As things stand, it will not be sent.';
      case 'expire':
        return 'It is too late for it.';
      case undefined:
        return undefined;
    }
  });

  constructor() {
    effect(() => this.title.setTitle(`${this.lead().trim() || 'Plan'}: ${this.heading()} · Regulars`));
  }

  protected move(): void {
    this.sheet()?.open();
  }

  protected label(action: QuickAction): string {
    return actWords[action].button;
  }

  protected act(action: QuickAction): void {
    const greeting = this.greeting.value();
    if (!greeting) return;
    const note = this.note().trim();
    void this.acts.do(action, greeting, () => this.greeting.reload(), note === '' ? null : note);
  }
}
