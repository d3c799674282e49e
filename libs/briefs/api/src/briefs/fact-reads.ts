import { Injectable } from '@nestjs/common';
import type { BriefFacts, PreferenceFact } from '@regulars/briefs/domain';
import { conductOf, CustomerCards, type CustomerCard } from '@regulars/customers/api';
import { neededOffers, ReferralView, waitingRewards, type NeededOffer } from '@regulars/outreach/api';
import type { CustomerReferrals } from '@regulars/outreach/contract';
import { isLookedFor } from '@regulars/customers/domain';
import { Reader } from '@regulars/shared/db';
import { RhythmReads, VisitReads } from '@regulars/visits/api';
import { CareReads } from './care-reads';
import { languageToSpeak } from './language-name';
import { ToldReads } from './told-reads';

/** What the shop adds to a brief. */
export interface ShopFacts {
  zone: string;
  country: string;
  language: string;
  /** the day it is there */
  today: string;
}

type Card = Pick<CustomerCard, 'given' | 'displayName' | 'greetingName' | 'language' | 'repName'>;
type Gathered = Omit<BriefFacts, 'wishes' | 'leapChoice'>;

const visitsShown = 4;

/** Gathers what a brief is made of but the wishes, in one round of few reads. */
@Injectable()
export class FactReads {
  constructor(
    private readonly reader: Reader,
    private readonly cards: CustomerCards,
    private readonly told: ToldReads,
    private readonly rhythms: RhythmReads,
    private readonly visits: VisitReads,
    private readonly care: CareReads,
    private readonly referrals: ReferralView,
  ) {}

  /** As this reader may know it. Undefined if there is no such customer. */
  async of(
    customerId: string,
    shop: ShopFacts,
    readerId: string,
  ): Promise<{ card: CustomerCard; facts: Gathered } | undefined> {
    const [
      card,
      notes,
      preferences,
      dates,
      rhythm,
      visits,
      contacts,
      owed,
      complaints,
      feedback,
      rewards,
      referrals,
      conduct,
    ] = await Promise.all([
      this.cards.one(this.reader, customerId),
      this.told.notes(customerId, shop.zone, readerId),
      this.told.preferences(customerId),
      this.told.dates(customerId),
      this.rhythms.of(customerId),
      this.visits.newest(customerId, visitsShown),
      this.care.contacts(customerId, shop),
      this.care.owed(customerId, shop),
      this.care.complaints(customerId, shop),
      this.care.feedback(customerId, shop),
      waitingRewards(this.reader, customerId, shop.today),
      this.referrals.lookUp(customerId),
      conductOf(this.reader, customerId, shop),
    ]);
    if (!card) return undefined;
    const needed = await this.neededBy(preferences, shop.today);
    const { company, city, sayIt, metThrough, archived, doNotContact, deceased, moved } = card;
    const who = { customerId, company, city, sayIt, metThrough, archived, standing: { doNotContact, deceased, moved } };
    const said = { contacts, owed, complaints, feedback, conduct: conduct ?? null };
    const known = {
      ...sentFacts(referrals),
      needed,
      notes,
      preferences,
      dates,
      rhythm: rhythm ?? null,
      visits,
      ...said,
      rewards,
    };
    return { card, facts: { ...who, ...wordsFor(card, shop), ...known } };
  }

  /** Offers are read for those alone who are looking for something. */
  private async neededBy(preferences: readonly PreferenceFact[], today: string): Promise<NeededOffer[]> {
    if (!preferences.some(isLookedFor)) return [];
    const tastes = preferences.map(({ day, ...taste }) => ({ ...taste, sourceDay: day }));
    return neededOffers(this.reader, tastes, today);
  }
}

function sentFacts({ sentBy, sent }: CustomerReferrals): Pick<BriefFacts, 'sentBy' | 'sent'> {
  return {
    sentBy: sentBy && { id: sentBy.id, name: sentBy.displayName },
    sent: sent.map(({ customer, firstVisitDay, thanked }) => ({
      id: customer.id,
      name: customer.displayName,
      hasCome: firstVisitDay !== null,
      thankedOn: thanked?.on ?? null,
    })),
  };
}

function wordsFor(card: Card, shop: ShopFacts) {
  const usual = card.greetingName === card.given || card.greetingName === card.displayName;
  return {
    callThem: usual ? null : card.greetingName,
    speaks: languageToSpeak(card.language, shop.language),
    rep: card.repName,
    locale: shop.language.includes('-') ? shop.language : `${shop.language}-${shop.country}`,
  };
}
