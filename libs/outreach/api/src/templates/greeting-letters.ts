import { Injectable } from '@nestjs/common';
import { CustomerCards } from '@regulars/customers/api';
import type { LetterView } from '@regulars/outreach/contract';
import type { GreetingWords, MergeValues, Wording } from '@regulars/outreach/domain';
import type { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { LetterMaker, valuesFor } from '../letters/letter-maker';
import { programmeOf } from '../programmes/programme-store';
import { templateWith } from './template-store';

/** A letter to look at. `words` are a draft; else those of the programme. */
export interface LetterOrder {
  customerId: string;
  turning: number | null;
  wording: Wording;
  words?: GreetingWords;
}

/** A customer who does not exist, to show a letter before there are any. */
const madeUp: MergeValues = { first_name: 'Leonie', full_name: 'Leonie Köhler', age: '40', rep_name: 'Ana' };

/** Letters as they will be sent, to look at. */
@Injectable()
export class GreetingLetters {
  constructor(
    private readonly cards: CustomerCards,
    private readonly letters: LetterMaker,
  ) {}

  async forCustomer(reader: Reader, order: LetterOrder): Promise<LetterView> {
    const card = await this.cards.one(reader, order.customerId);
    if (!card) throw new NotThere('customer');
    const values = valuesFor(card, order.turning);
    return { to: card.email, ...(await this.write(reader, { ...order, values })) };
  }

  async forNobody(reader: Reader, order: Omit<LetterOrder, 'customerId' | 'turning'>): Promise<LetterView> {
    return { to: null, ...(await this.write(reader, { ...order, values: madeUp })) };
  }

  private async write(
    reader: Reader,
    { words, wording, values }: { words?: GreetingWords; wording: Wording; values: MergeValues },
  ): Promise<{ subject: string; text: string; html: string }> {
    const write = await this.letters.pen();
    const { subject, text, html } = write({ words: words ?? (await this.words(reader)), wording, values });
    return { subject, text, html };
  }

  private async words(reader: Reader): Promise<GreetingWords> {
    const { templateId } = await programmeOf(reader, 'birthday');
    const found = await templateWith(reader, templateId);
    if (!found) throw new Error('The template of the programme is gone.');
    return found;
  }
}
