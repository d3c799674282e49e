import { BusinessProfile } from '@regulars/access/api';
import type { CustomerCard } from '@regulars/customers/api';
import type { GreetingWords, Letter, MergeValues, Wording } from '@regulars/outreach/domain';
import { renderLetter } from '@regulars/outreach/domain';
import { Injectable } from '@nestjs/common';

/** What one letter is made of. */
export interface LetterParts {
  words: GreetingWords;
  wording: Wording;
  values: MergeValues;
  /** Left out in a preview: the link is made when the letter goes out. */
  unsubscribeUrl?: string;
}

/** Writes letters under the shop's own head. */
@Injectable()
export class LetterMaker {
  constructor(private readonly business: BusinessProfile) {}

  /** A pen that writes as many letters as needed under one letterhead. */
  async pen(): Promise<(parts: LetterParts) => Letter> {
    const { name, address } = await this.business.get();
    return ({ words, wording, values, unsubscribeUrl }) =>
      renderLetter(words, wording, values, { shopName: name, postalAddress: address ?? '', unsubscribeUrl });
  }
}

/** What a letter may say of a customer. */
export function valuesFor(card: CustomerCard, turning: number | null): MergeValues {
  return {
    first_name: card.greetingName,
    full_name: card.displayName,
    ...(card.repName === null ? {} : { rep_name: card.repName }),
    ...(turning === null ? {} : { age: String(turning) }),
  };
}
