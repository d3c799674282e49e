import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { HandoffLetter } from '@regulars/care/contract';
import { handedOver } from '@regulars/care/domain';
import { CustomerCards } from '@regulars/customers/api';
import { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';
import { handoffOf } from './handoff-reads';

/** Drafts the message that says who helps from now on, for a person to send or to read out. */
@Injectable()
export class HandoffLetters {
  constructor(
    private readonly reader: Reader,
    private readonly desk: CareDesk,
    private readonly cards: CustomerCards,
  ) {}

  async draft(id: string, actor: Actor): Promise<HandoffLetter> {
    const { customer, to, matter } = await handoffOf(this.reader, id);
    const card = await this.cards.one(this.reader, customer.id);
    if (!card || !to) throw new NotThere('handoff');
    const shop = await this.desk.shop();
    const language = card.language ?? shop.language;
    const about = { name: card.greetingName, to: to.name, matter, by: actor.name, shop: shop.name, language };
    return { to: card.email, ...handedOver(about) };
  }
}
