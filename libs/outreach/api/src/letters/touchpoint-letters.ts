import { Injectable } from '@nestjs/common';
import { CustomerCards } from '@regulars/customers/api';
import type { LetterView } from '@regulars/outreach/contract';
import { purposeOf, type Wording } from '@regulars/outreach/domain';
import type { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import type { TouchpointRecord } from '../touchpoints/touchpoint-record';
import { LetterContents } from './letter-contents';
import { LetterMaker } from './letter-maker';

/** The letter of a touchpoint as it would be written now, to look at. */
@Injectable()
export class TouchpointLetters {
  constructor(
    private readonly cards: CustomerCards,
    private readonly letters: LetterMaker,
  ) {}

  async of(reader: Reader, touchpoint: TouchpointRecord, wording: Wording): Promise<LetterView> {
    const card = await this.cards.one(reader, touchpoint.customerId);
    if (!card) throw new NotThere('customer');
    const contents = await LetterContents.read(reader, [touchpoint]);
    const { words, values } = contents.of(touchpoint, card);
    const write = await this.letters.pen();
    const purpose = purposeOf[touchpoint.kind];
    const { fromName, replyTo, ...letter } = write({ words, wording, values, card, purpose });
    return { ...letter, to: card.email, fromName: fromName ?? null, replyTo: replyTo?.address ?? null };
  }
}
