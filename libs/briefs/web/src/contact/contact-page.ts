import { Location } from '@angular/common';
import { Component, computed, DOCUMENT, effect, inject, input } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router, RouterLink } from '@angular/router';
import type { NewInteraction } from '@regulars/care/contract';
import { CustomerChanges } from '@regulars/customers/web';
import { Api, Notices, Skeleton, Trouble } from '@regulars/shared/ui';
import { BriefCard, type Line } from '../brief/brief-card';
import { CustomerPageStore } from '../customer/customer-page-store';
import { ContactHead } from './contact-head';
import { ContactTalk } from './contact-talk';
import { openingLine } from './opening';

const pages: Readonly<Partial<Record<Line['link']['kind'], string>>> = {
  customer: 'customers',
  promise: 'promises',
  complaint: 'complaints',
  touchpoint: 'plan',
  offer: 'offers',
};

/** One customer, the brief, one note box, nothing else. */
@Component({
  selector: 'rg-contact-page',
  imports: [BriefCard, ContactHead, ContactTalk, RouterLink, Skeleton, Trouble],
  providers: [CustomerPageStore],
  templateUrl: './contact-page.html',
  styleUrl: './contact-page.scss',
})
export class ContactPage {
  private readonly router = inject(Router);
  private readonly api = inject(Api);
  private readonly location = inject(Location);
  private readonly notices = inject(Notices);
  private readonly changes = inject(CustomerChanges);
  private readonly view = inject(DOCUMENT).defaultView;
  protected readonly store = inject(CustomerPageStore);
  readonly id = input.required<string>();
  /** Where to go on to: `queue` for the next one of the day. */
  readonly then = input<string>();
  /** The call that was to be made, which is done with this contact. */
  readonly task = input<string>();

  protected readonly opening = computed(() => {
    const brief = this.store.brief.value();
    return brief && openingLine(brief);
  });
  protected readonly narrow = this.view?.matchMedia('(max-width: 720px)').matches ?? false;
  /** A phone shows what matters most and folds the rest. */
  protected readonly most = this.narrow ? 3 : Infinity;

  constructor() {
    const title = inject(Title);
    effect(() => this.store.id.set(this.id()));
    effect(() => {
      const name = this.store.customer.value()?.displayName;
      if (name !== undefined) title.setTitle(`${name}, contact · Regulars`);
    });
  }

  /** Back to where one came from; what was typed is kept. */
  protected leave(): void {
    const cameFromHere = this.router.lastSuccessfulNavigation()?.previousNavigation != null;
    if (cameFromHere) this.location.back();
    else void this.router.navigate(['/customers', this.id()], { replaceUrl: true });
  }

  protected async written({ outcome }: NewInteraction): Promise<void> {
    await this.settle(outcome === 'reached');
    this.notices.say(`Written down. It stands on the timeline of ${this.store.customer.value()?.greetingName ?? ''}.`);
    this.changes.tell();
    if (this.then() === 'queue') void this.router.navigate(['/queue'], { replaceUrl: true });
    else this.leave();
  }

  /** Where a line of the brief is from: beside, so that what one is typing stays open. */
  protected open({ link }: Line): void {
    const page = pages[link.kind];
    const url = this.router.createUrlTree(page === undefined ? ['/customers', this.id()] : ['/', page, link.id]);
    this.view?.open(this.location.prepareExternalUrl(this.router.serializeUrl(url)), '_blank', 'noopener');
  }

  private async settle(reached: boolean): Promise<void> {
    const task = this.task();
    if (task === undefined) return;
    try {
      await this.api.post(`/api/touchpoints/${task}/done`, { reached });
    } catch {
      // It may have been done meanwhile; if not, it still stands on Today.
    }
  }
}
