import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { offer, type Offer } from '@regulars/outreach/contract';
import {
  Api,
  DayPipe,
  Notices,
  NumberPipe,
  Page,
  Part,
  resourceFor,
  Session,
  Skeleton,
  Trouble,
  Written,
} from '@regulars/shared/ui';
import { OfferReach } from './offer-reach';
import { stateWords } from './offer-words';

/** One offer: how it stands, who gets it and why, and what came of it. */
@Component({
  selector: 'rg-offer-page',
  imports: [DayPipe, NumberPipe, OfferReach, Page, Part, RouterLink, Skeleton, Trouble],
  templateUrl: './offer-page.html',
})
export class OfferPage {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly written = inject(Written);
  readonly id = input.required<string>();
  protected readonly offer = resourceFor(() => `/api/offers/${this.id()}`, offer);
  protected readonly mayChange = computed(() => this.session.can('manager'));
  protected readonly busy = signal(false);
  protected readonly words = stateWords;

  /** Scheduled at once, and a draft again by Undo while nothing has gone out. */
  protected schedule(): Promise<void> {
    return this.act('schedule', () =>
      this.notices.undoable('It is in the plan now.', () => this.act('take-back', () => undefined)),
    );
  }

  protected takeBack(): Promise<void> {
    return this.act('take-back', () => this.notices.say('It is a draft again. Nothing of it is planned.'));
  }

  protected stop(): Promise<void> {
    return this.act('stop', () => this.notices.say('Nothing more of it goes out.'));
  }

  protected async remove({ id, name }: Offer): Promise<void> {
    try {
      await this.api.delete(`/api/offers/${id}`);
      await this.router.navigateByUrl('/offers');
      this.notices.undoable(`“${name}” is removed.`, () => this.restore(id));
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }

  protected interests({ interests }: Offer): string {
    return new Intl.ListFormat('en', { type: 'disjunction' }).format(interests);
  }

  /** "12 of 40" where there is a limit. */
  protected redeemed({ redeemed, most }: Offer): string {
    const many = this.written.number(redeemed);
    return most === null ? many : `${many} of ${this.written.number(most)}`;
  }

  private async restore(id: string): Promise<void> {
    await this.api.post(`/api/offers/${id}/restore`, {});
    await this.router.navigate(['/offers', id]);
  }

  private async act(step: 'schedule' | 'take-back' | 'stop', then: () => void): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      this.offer.set(await this.api.post(`/api/offers/${this.id()}/${step}`, {}, offer));
      then();
    } catch (thrown) {
      this.notices.wrong(thrown);
    } finally {
      this.busy.set(false);
    }
  }
}
