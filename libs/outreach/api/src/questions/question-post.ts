import { BusinessProfile, newSecret, secretHash } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { CustomerCards } from '@regulars/customers/api';
import { Outbox } from '@regulars/delivery/api';
import { pageLanguage } from '@regulars/outreach/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import { Settings } from '@regulars/shared/http';
import { QuestionPens, questionPurpose } from './question-pens';
import { questionKey, type QuestionRecord } from './question-record';

/** How long a letter that asks may wait in the outbox. */
const postDays = 3;

/** Writes the letter that asks, with a link of its own, and puts it into the outbox. */
@Injectable()
export class QuestionPost {
  constructor(
    private readonly clock: Clock,
    private readonly business: BusinessProfile,
    private readonly settings: Settings,
    private readonly cards: CustomerCards,
    private readonly pens: QuestionPens,
    private readonly outbox: Outbox,
  ) {}

  /** Only the hash of the token is kept, so the database gives no link away. */
  async send(tx: Tx, question: QuestionRecord, why: string): Promise<void> {
    const card = await this.cards.one(tx, question.customerId);
    if (card?.email == null) return;
    const token = newSecret();
    const now = this.clock.now();
    const shop = await this.business.get();
    const language = pageLanguage(card.language, shop.language);
    const url = `${this.settings.publicUrl}/f/${token}`;
    const letter = await this.pens.write(tx, { card, language, address: card.email, about: question.about, url });
    await this.outbox.enqueue(tx, {
      key: questionKey(question.id),
      purpose: questionPurpose,
      to: { address: card.email, name: card.displayName },
      ...letter,
      dueAt: now,
      expiresAt: now.add({ hours: postDays * 24 }),
    });
    const sql = `UPDATE feedback_question SET state = 'asked', why = ?, token_hash = ?, address = ?, asked_at = ? WHERE id = ?`;
    await tx.run(sql, [why, secretHash(token), card.email, stampOf(now), question.id]);
  }
}
