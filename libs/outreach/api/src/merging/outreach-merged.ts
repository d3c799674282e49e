import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MergeParticipants, type MergePair, type MergeParticipant } from '@regulars/customers/api';
import { sentOccasion } from '@regulars/outreach/domain';
import type { Tx } from '@regulars/shared/db';

const theirOwn = (table: string, same?: string) => ({
  table,
  column: 'customer_id',
  key: 'id',
  ...(same === undefined ? {} : { same }),
});

const sameOccurrence = 'theirs.occasion = mine.occasion AND theirs.occurrence = mine.occurrence';
const sameThanked = 'theirs.customer_id = mine.customer_id';
const onlyPlanned = `
  DELETE FROM touchpoint WHERE customer_id = ? AND status IN ('proposed', 'planned', 'held', 'task')
    AND EXISTS (SELECT 1 FROM touchpoint had WHERE had.customer_id = ? AND had.occasion = touchpoint.occasion
      AND had.occurrence = touchpoint.occurrence AND had.status IN ('waiting', 'sent', 'unknown', 'done'))`;

/**
 * When two records become one, so does what they heard from us and what is planned. Nobody hears the same thing twice
 * because we had them twice: what one of them had already is not planned for the other any more.
 */
@Injectable()
export class OutreachMerged implements MergeParticipant, OnModuleInit {
  readonly belongings = [
    theirOwn('touchpoint', sameOccurrence),
    // Whoever sent them was thanked for it, or is to be; not once for each of the two.
    { table: 'touchpoint', column: 'occasion', prefix: sentOccasion(''), key: 'id', same: sameThanked },
    theirOwn('offer_code', 'theirs.offer_id = mine.offer_id'),
    theirOwn('earned_reward', 'theirs.reward_id = mine.reward_id AND theirs.nth = mine.nth'),
    theirOwn('change_letter', 'theirs.change_id = mine.change_id'),
    theirOwn('feedback_question'),
    theirOwn('mail_stop'),
    theirOwn('customer_pause'),
    theirOwn('customer_request'),
    { ...theirOwn('unsubscribe_link'), key: 'token_hash' },
  ];

  constructor(private readonly participants: MergeParticipants) {}

  onModuleInit(): void {
    this.participants.join(this);
  }

  async makeRoom(tx: Tx, { into, from }: MergePair): Promise<void> {
    await tx.run(onlyPlanned, [into, from]);
  }
}
