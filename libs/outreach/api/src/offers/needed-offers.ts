import { offerState, soughtOf, type KnownTaste } from '@regulars/outreach/domain';
import { soughtIn } from '@regulars/customers/domain';
import type { Reader } from '@regulars/shared/db';
import { offers, type OfferRecord } from './offer-store';

/** An offer that speaks of something a customer is looking for. Days are `YYYY-MM-DD`. */
export interface NeededOffer {
  offerId: string;
  name: string;
  lastDay: string;
  /** what they look for: "a bigger table" */
  need: string;
}

/** The offers, sent or soon to be, that fit what a customer is looking for; those that end first before the others. */
export async function neededOffers(
  reader: Reader,
  tastes: readonly KnownTaste[],
  today: string,
): Promise<NeededOffer[]> {
  const open = (await offers(reader)).filter((offer) => isOpen(offer, today));
  const fitting = open.flatMap(({ id: offerId, name, lastDay, interests }): NeededOffer[] => {
    const sought = soughtOf(interests, tastes);
    return sought ? [{ offerId, name, lastDay, need: soughtIn(sought.need.text) }] : [];
  });
  return fitting.toSorted((one, other) => one.lastDay.localeCompare(other.lastDay));
}

function isOpen(offer: OfferRecord, today: string): boolean {
  const state = offerState(offer, today);
  const usedUp = offer.most !== null && offer.redeemed >= offer.most;
  return offer.audience === 'interest' && !usedUp && (state === 'scheduled' || state === 'running');
}
