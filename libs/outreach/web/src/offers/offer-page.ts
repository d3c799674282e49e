import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { offer, type Offer } from '@regulars/outreach/contract';
import { Api, DayPipe, Notices, Page, Part, resourceFor, Session, Skeleton, Trouble } from '@regulars/shared/ui';
import { OfferReach } from './offer-reach';
import { stateWords } from './offer-words';

/** One offer: how it stands, who gets it and why, and what came of it. */
@Component({
  selector: 'rg-offer-page',
  imports: [DayPipe, OfferReach, Page, Part, RouterLink, Skeleton, Trouble],
  templateUrl: './offer-page.html',
})
export class OfferPage {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
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

  protected async remove({ name }: Offer): Promise<void> {
    try {
      await this.api.delete(`/api/offers/${this.id()}`);
      await this.router.navigateByUrl('/offers');
      this.notices.say(`“${name}” is removed.`);
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
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
