import { Component, computed, effect, inject, input, viewChild } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { touchpointDetail } from '@regulars/outreach/contract';
import { Face, Moment, Page, Part, resourceFor, Skeleton, Trouble, Written } from '@regulars/shared/ui';
import { LetterCard } from '../letters/letter-card';
import { MoveSheet } from './move-sheet';
import { placeOf } from './place';
import type { QuickAction } from './status-words';
import { actionWords, buttonsFor, wordsFor } from './status-words';
import { TouchpointActs } from './touchpoint-acts';

/** One greeting: the letter exactly as it will be sent, why it is planned, what tact says, and what can be done. */
@Component({
  selector: 'rg-touchpoint-page',
  imports: [Face, LetterCard, Moment, MoveSheet, Page, Part, RouterLink, Skeleton, Trouble],
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
  protected readonly heading = computed(() => {
    const greeting = this.greeting.value();
    return greeting ? `Wishes to ${greeting.customer.name}` : 'Birthday wishes';
  });
  protected readonly back = computed(() => ({ to: '/plan', label: 'Plan' }));
  protected readonly words = computed(() => wordsFor(this.greeting.value()?.status ?? 'planned'));
  protected readonly can = computed(() => buttonsFor(this.greeting.value()?.can ?? []));
  protected readonly lead = computed(() => {
    const greeting = this.greeting.value();
    if (!greeting) return ' ';
    const turns = greeting.occasionDay < this.written.today() ? 'turned' : 'turns';
    const turning = greeting.turning === null ? '' : `, ${turns} ${greeting.turning}`;
    return `Birthday on ${this.written.weekday(greeting.occasionDay)} ${this.written.day(greeting.occasionDay)}${turning}`;
  });
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
    effect(() => this.title.setTitle(`${this.heading()} · Regulars`));
  }

  protected move(): void {
    this.sheet()?.open();
  }

  protected label(action: QuickAction): string {
    return actionWords[action].button;
  }

  protected act(action: QuickAction): void {
    const greeting = this.greeting.value();
    if (greeting) void this.acts.do(action, greeting, () => this.greeting.reload());
  }
}
