import { Component, computed, DOCUMENT, effect, inject, input, viewChild } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router, RouterLink, type Params } from '@angular/router';
import { purposes } from '@regulars/briefs/domain';
import { ConductPart, OwedPart } from '@regulars/care/web';
import { Dates, Facts, Likes, MayWeWrite, MergedAway, MergedLines, standingSentences } from '@regulars/customers/web';
import { MailStopLines, PauseLine, SentPeople, WaitingRewards } from '@regulars/outreach/web';
import { Face, Icon, Keys, Page, Skeleton, Trouble } from '@regulars/shared/ui';
import { RhythmStrip } from '@regulars/visits/web';
import { BriefCard, type Line } from '../brief/brief-card';
import { Timeline } from '../timeline/timeline';
import { CustomerMenu } from './customer-menu';
import { CustomerPageStore } from './customer-page-store';

/** Everything about one customer: the brief on top, what happened below it, and beside them what helps. */
@Component({
  selector: 'rg-customer-page',
  imports: [
    BriefCard,
    ConductPart,
    CustomerMenu,
    Dates,
    Face,
    Facts,
    Icon,
    Likes,
    MailStopLines,
    MayWeWrite,
    MergedAway,
    MergedLines,
    OwedPart,
    Page,
    PauseLine,
    RhythmStrip,
    RouterLink,
    SentPeople,
    Skeleton,
    Timeline,
    Trouble,
    WaitingRewards,
  ],
  providers: [CustomerPageStore],
  templateUrl: './customer-page.html',
  styleUrl: './customer-page.scss',
})
export class CustomerPage {
  protected readonly store = inject(CustomerPageStore);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  readonly id = input.required<string>();
  /** What the brief is for, as the address says it. */
  readonly for = input(undefined, { transform: (said: unknown) => purposes.find((one) => one === said) });
  /** The one kind that the timeline shows. */
  readonly show = input<string>();

  private readonly timeline = viewChild(Timeline);
  private readonly likes = viewChild(Likes);
  private readonly dates = viewChild(Dates);

  /** The record, if it was merged into another: then nothing is written here any more. */
  protected readonly merged = computed(() => {
    const known = this.store.customer.value();
    return known?.mergedInto ? known : undefined;
  });
  protected readonly phone = computed(() => this.store.customer.value()?.phones[0]);
  protected readonly email = computed(() => this.store.customer.value()?.emails[0]);
  /** Somebody who died or asked for silence is not offered to be called. */
  protected readonly reachable = computed(() => {
    const standing = this.store.customer.value()?.standing;
    return standing !== undefined && !standing.deceased && !standing.doNotContact;
  });
  protected readonly standing = computed(() => {
    const known = this.store.customer.value();
    return known ? standingSentences(known.greetingName, known.standing, known.archivedAt) : [];
  });
  protected readonly ready = computed(() => this.store.brief.value() ?? this.store.brief.problem());

  constructor() {
    const title = inject(Title);
    effect(() => {
      this.store.id.set(this.id());
      this.store.purpose.set(this.for());
    });
    effect(() => {
      const name = this.store.customer.value()?.displayName;
      if (name !== undefined) title.setTitle(`${name} · Regulars`);
    });
    inject(Keys).bind(
      { keys: 'k', says: 'Speak with them: the brief and one box for notes', run: () => this.speak() },
      { keys: 'n', says: 'Write a note', run: () => this.note() },
      { keys: 'm', says: 'Write a promise down', run: () => this.timeline()?.add('promise') },
      { keys: 'v', says: 'Write a visit down', run: () => this.timeline()?.add('visit') },
      {
        keys: 'e',
        says: 'Change what is on record',
        run: () => this.change(),
      },
    );
  }

  /** Opens contact mode; a press on "Call" dials beside it. */
  protected speak(): void {
    if (!this.merged()) void this.router.navigate(['/customers', this.id(), 'contact']);
  }

  private change(): void {
    if (!this.merged()) void this.router.navigate(['/customers', this.id(), 'edit']);
  }

  protected note(): void {
    this.timeline()?.add('note');
  }

  protected filter(kind: string): void {
    this.put({ show: kind === '' ? null : kind });
  }

  /** Writes into the address what the page shows, so that going back finds it as it was. */
  protected put(queryParams: Params): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected showVisits(): void {
    this.filter('visit');
    this.goTo('happened');
  }

  /** Opens what a line of the brief is from. */
  protected open({ link }: Line): void {
    switch (link.kind) {
      case 'note':
      case 'visit':
      case 'contact':
        void this.timeline()?.show(link.id);
        break;
      case 'visits':
        this.showVisits();
        break;
      case 'preference':
        this.likes()?.show(link.id);
        break;
      case 'date':
        this.dates()?.show(link.id);
        break;
      case 'touchpoint':
        void this.router.navigate(['/plan', link.id]);
        break;
      case 'promise':
        void this.router.navigate(['/promises', link.id]);
        break;
      case 'complaint':
        void this.router.navigate(['/complaints', link.id]);
        break;
      case 'feedback':
        void this.router.navigate(['/feedback']);
        break;
      case 'reward':
        this.goTo('rewards');
        break;
      case 'referral':
        this.goTo('referrals');
        break;
      case 'offer':
        void this.router.navigate(['/offers', link.id]);
        break;
      case 'consent':
        this.goTo('consent');
        break;
      case 'conduct':
        this.goTo('conduct');
        break;
      case 'customer':
        if (link.id === this.id()) this.goTo('record');
        else void this.router.navigate(['/customers', link.id]);
        break;
    }
  }

  private goTo(part: string): void {
    const found = this.document.getElementById(part);
    found?.scrollIntoView({ block: 'start' });
    found?.focus({ preventScroll: true });
  }
}
