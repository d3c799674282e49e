import { Injectable } from '@nestjs/common';
import type { Wish } from '@regulars/outreach/domain';
import { Clock, dayIn, Temporal } from '@regulars/shared/calendar';
import type { Reader } from '@regulars/shared/db';
import { codeFor } from '../offers/offer-codes';
import { OfferMatches, type Match } from '../offers/offer-matches';
import { offerWith, type OfferRecord } from '../offers/offer-store';
import type { OccasionSource, SourceQuestion } from './occasion-source';

/** An offer for everybody whom it fits, on its day or as soon after as there is room, never after its last day. */
@Injectable()
export class OfferWishes implements OccasionSource {
  constructor(
    private readonly clock: Clock,
    private readonly matches: OfferMatches,
  ) {}

  async wishes(reader: Reader, { programme, shop, customers }: SourceQuestion): Promise<Wish[]> {
    if (programme.settings.kind !== 'offer') return [];
    const offer = await offerWith(reader, programme.settings.offerId);
    const today = dayIn(this.clock.now(), shop.zone).toString();
    if (!offer || today > offer.lastDay || isUsedUp(offer)) return [];
    const days = {
      occasionDay: Temporal.PlainDate.from(offer.sendDay),
      lastDay: Temporal.PlainDate.from(offer.lastDay),
    };
    const matches = await this.matches.of(reader, offer, customers);
    return matches.map((match) => ({ ...days, ...wishOf(offer, match) }));
  }
}

// Whoever heard of it now would come for nothing.
const isUsedUp = ({ most, redeemed }: OfferRecord): boolean => most !== null && redeemed >= most;

function wishOf(offer: OfferRecord, match: Match): Omit<Wish, 'occasionDay' | 'lastDay'> {
  const { customerId, because, interest } = match;
  const { id: offerId, name, lastDay: until, terms } = offer;
  const code = codeFor(offer, customerId);
  return {
    customerId,
    occasion: `o:${offerId}`,
    occurrence: '1',
    zone: match.zone ?? undefined,
    about: { kind: 'offer', offerId, name, because, until, terms, code, interest },
  };
}
