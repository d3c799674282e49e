import { Injectable } from '@nestjs/common';
import { CustomerCards, type CustomerCard } from '@regulars/customers/api';
import type { LetterView } from '@regulars/outreach/contract';
import type { LetterAbout, MergeValues, Wording } from '@regulars/outreach/domain';
import type { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { LetterMaker, valuesFor, type LetterParts, type WrittenLetter } from '../letters/letter-maker';
import { madeUp } from '../letters/made-up';

/** A letter to look at. `words` are a template or a draft. */
export interface LetterOrder {
  customerId: string;
  turning: number | null;
  wording: Wording;
  words: LetterParts['words'];
  about?: LetterAbout;
}

/** A letter to look at, and what its message would carry along. */
export type ShownLetter = LetterView & Pick<WrittenLetter, 'language' | 'attachments'>;

/** Letters as they will be sent, to look at. */
@Injectable()
export class GreetingLetters {
  constructor(
    private readonly cards: CustomerCards,
    private readonly letters: LetterMaker,
  ) {}

  async forCustomer(reader: Reader, { customerId, turning, about, ...order }: LetterOrder): Promise<ShownLetter> {
    const card = await this.cards.one(reader, customerId);
    if (!card) throw new NotThere('customer');
    return this.write({ ...order, card, values: valuesFor(card, turning, about) });
  }

  async forNobody({
    values,
    ...order
  }: Pick<LetterOrder, 'wording' | 'words'> & { values: MergeValues }): Promise<ShownLetter> {
    return this.write({ ...order, values: { ...madeUp, ...values } });
  }

  private async write(order: {
    words: LetterParts['words'];
    wording: Wording;
    values: MergeValues;
    card?: CustomerCard;
  }): Promise<ShownLetter> {
    const write = await this.letters.pen();
    const { fromName, replyTo, ...letter } = write(order);
    return {
      ...letter,
      to: order.card?.email ?? null,
      fromName: fromName ?? null,
      replyTo: replyTo?.address ?? null,
    };
  }
}
