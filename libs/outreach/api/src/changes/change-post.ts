import { Injectable } from '@nestjs/common';
import { CustomerCards } from '@regulars/customers/api';
import { Outbox } from '@regulars/delivery/api';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import { ChangePen, changePurpose } from './change-pen';
import { changeKey, type ChangeLetter } from './change-record';

/** How long such a letter may wait in the outbox. */
const postDays = 3;

/** Puts letters about changes into the outbox. */
@Injectable()
export class ChangePost {
  constructor(
    private readonly clock: Clock,
    private readonly cards: CustomerCards,
    private readonly pen: ChangePen,
    private readonly outbox: Outbox,
  ) {}

  async send(tx: Tx, letter: ChangeLetter, why: string): Promise<void> {
    const card = await this.cards.one(tx, letter.customerId);
    if (card?.email == null) return;
    const now = this.clock.now();
    await this.outbox.enqueue(tx, {
      key: changeKey(letter.id),
      purpose: changePurpose,
      to: { address: card.email, name: card.displayName },
      ...(await this.pen.write(tx, card, card.email, letter.words)),
      dueAt: now,
      expiresAt: now.add({ hours: postDays * 24 }),
    });
    const sql = `UPDATE change_letter SET state = 'told', why = ?, address = ?, told_at = ? WHERE id = ?`;
    await tx.run(sql, [why, card.email, stampOf(now), letter.id]);
  }
}
