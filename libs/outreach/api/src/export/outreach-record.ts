import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RecordKeepers, type KeptAbout, type RecordKeeper } from '@regulars/customers/api';
import type { Reader } from '@regulars/shared/db';

const wishes = `
  SELECT p.name AS "programme", t.occasion_day AS "occasionDay", t.due_at AS "dueAt", t.status, t.sentence AS "why",
    t.settled_at AS "settledAt"
  FROM touchpoint t JOIN programme p ON p.id = t.programme_id WHERE t.customer_id = ? ORDER BY t.due_at, t.id`;
const offers = `
  SELECT o.name AS "offer", k.code, k.interest, k.redeemed_at AS "redeemedAt", k.spent_minor AS "spentMinor", k.currency
  FROM offer_code k JOIN offer o ON o.id = k.offer_id WHERE k.customer_id = ? ORDER BY k.id`;
const rewards = `
  SELECT name, nth, day, last_day AS "lastDay", redeemed_at AS "redeemedAt"
  FROM earned_reward WHERE customer_id = ? ORDER BY day, id`;
const requests = `
  SELECT kind, asked, received_at AS "receivedAt", state, decided_at AS "decidedAt", decided_by AS "decidedBy", why
  FROM customer_request WHERE customer_id = ? ORDER BY id`;
const questions = `
  SELECT about, about_day AS "aboutDay", state, address, asked_at AS "askedAt", answered_at AS "answeredAt"
  FROM feedback_question WHERE customer_id = ? ORDER BY due_at, id`;
const changes = `
  SELECT c.words, l.state, l.address, l.told_at AS "toldAt"
  FROM change_letter l JOIN theme_change c ON c.id = l.change_id WHERE l.customer_id = ? ORDER BY l.id`;
const pauses = 'SELECT until, at FROM customer_pause WHERE customer_id = ? ORDER BY id';
const stops = 'SELECT kind, purposes, why, at FROM mail_stop WHERE customer_id = ? ORDER BY id';

/** What was written to a customer, and what they asked for and got, in the copy that they may ask for. */
@Injectable()
export class OutreachRecord implements RecordKeeper, OnModuleInit {
  constructor(private readonly keepers: RecordKeepers) {}

  onModuleInit(): void {
    this.keepers.join(this);
  }

  async about(reader: Reader, customerId: string): Promise<KeptAbout> {
    const all = (sql: string) => reader.rows<Record<string, unknown>>(sql, [customerId]);
    return {
      wishes: await all(wishes),
      offers: await all(offers),
      rewards: await all(rewards),
      requests: (await all(requests)).map(({ asked, ...request }) => ({ ...request, asked: asIs(asked) })),
      questions: await all(questions),
      changesTold: await all(changes),
      pauses: await all(pauses),
      mailStops: await all(stops),
    };
  }
}

/** Kept as JSON text. */
const asIs = (kept: unknown): unknown => (typeof kept === 'string' ? JSON.parse(kept) : null);
