import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { offerReach, unfitPage } from '@regulars/outreach/contract';
import { Empty, Face, pagesFor, Part, Segments, Skeleton, Trouble, withParams } from '@regulars/shared/ui';

/** Exactly who gets an offer and why each, and who does not and why. */
@Component({
  selector: 'rg-offer-reach',
  imports: [Empty, Face, Part, RouterLink, Segments, Skeleton, Trouble],
  templateUrl: './offer-reach.html',
})
export class OfferReach {
  readonly offerId = input.required<string>();
  protected readonly who = signal('reached');
  protected readonly people = pagesFor(
    () =>
      withParams(`/api/offers/${this.offerId()}/reach`, {
        who: this.who() === 'missed' ? 'missed' : 'reached',
        limit: 50,
      }),
    offerReach,
  );
  protected readonly unfit = pagesFor(
    () => (this.who() === 'unfit' ? `/api/offers/${this.offerId()}/unfit?limit=50` : undefined),
    unfitPage,
  );
  protected readonly choices = computed(() => {
    const found = this.people.value();
    return [
      { value: 'reached', label: `Get it, ${found?.reached ?? 0}` },
      { value: 'missed', label: `Fit, but not reached, ${found?.missed ?? 0}` },
      { value: 'unfit', label: `Do not fit, ${found?.unfit ?? 0}` },
    ];
  });
}
