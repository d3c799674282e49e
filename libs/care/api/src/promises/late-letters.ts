import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { LateLetter, LateLetterQuery } from '@regulars/care/contract';
import { runningLate } from '@regulars/care/domain';
import { CustomerCards } from '@regulars/customers/api';
import { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';
import { promiseOf } from './promise-reads';

/** Drafts the message that says a promise runs late, for a person to send or to read out. */
@Injectable()
export class LateLetters {
  constructor(
    private readonly reader: Reader,
    private readonly desk: CareDesk,
    private readonly cards: CustomerCards,
  ) {}

  async draft(id: string, { newDueOn }: LateLetterQuery, actor: Actor): Promise<LateLetter> {
    const day = await this.desk.tellingDay();
    const promise = await promiseOf(this.reader, id, day);
    const card = await this.cards.one(this.reader, promise.customer.id);
    if (!card) throw new NotThere('customer');
    const shop = await this.desk.shop();
    const written = runningLate({
      name: card.greetingName,
      what: promise.what,
      dueOn: promise.dueOn ?? day.today.toString(),
      today: day.today,
      newDueOn,
      by: actor.name,
      shop: shop.name,
      language: card.language ?? shop.language,
    });
    return { to: card.email, ...written };
  }
}
