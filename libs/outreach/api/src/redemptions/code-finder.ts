import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { CodeQuestion } from '@regulars/outreach/contract';
import { codeKey } from '@regulars/outreach/domain';
import type { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { offerOfSharedCode, offerWith, type OfferRecord } from '../offers/offer-store';
import { Guesses } from './guesses';
import { partOf, partWith, type CodePart } from './code-part';

/** What a code is of, and whose part in it. */
export interface FoundCode {
  offer: OfferRecord;
  code: string;
  /** undefined for a code that all share, as long as this customer has no part in it */
  part: CodePart | undefined;
}

/** Finds what somebody typed at the counter. Whatever is no code gets one and the same answer. */
@Injectable()
export class CodeFinder {
  constructor(private readonly guesses: Guesses) {}

  async find(reader: Reader, { userId }: Actor, asked: CodeQuestion): Promise<FoundCode> {
    this.guesses.mustNotGuess(userId);
    const code = codeKey(asked.code);
    const found = (await ownCode(reader, code)) ?? (await sharedCode(reader, code, asked.customerId));
    if (found) return found;
    this.guesses.missed(userId);
    throw new NotThere('code');
  }
}

async function ownCode(reader: Reader, code: string): Promise<FoundCode | undefined> {
  const part = await partWith(reader, code);
  const offer = part && (await offerWith(reader, part.offerId));
  return offer && { offer, code, part };
}

async function sharedCode(reader: Reader, code: string, customerId?: string): Promise<FoundCode | undefined> {
  const offer = await offerOfSharedCode(reader, code);
  // A draft's code is nobody's yet.
  if (offer?.scheduledAt == null) return undefined;
  return { offer, code, part: customerId === undefined ? undefined : await partOf(reader, offer.id, customerId) };
}
