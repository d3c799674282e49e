import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MergeParticipants, type MergePair, type MergeParticipant } from '@regulars/customers/api';
import type { Tx } from '@regulars/shared/db';

const ofSample = 'SELECT customer_id AS "id" FROM sample_customer WHERE customer_id IN (?, ?)';

/** When two records become one: who has read which brief, and who does not want to speak with whom today. */
@Injectable()
export class BriefsMerged implements MergeParticipant, OnModuleInit {
  readonly belongings = ['brief_review', 'queue_put_off'].map((table) => {
    return { table, column: 'customer_id', key: 'user_id', same: 'theirs.user_id = mine.user_id' };
  });

  constructor(private readonly participants: MergeParticipants) {}

  onModuleInit(): void {
    this.participants.join(this);
  }

  /** Removing the sample shop would take a real customer's visits and notes along. */
  async objection(tx: Tx, { into, from }: MergePair): Promise<string | undefined> {
    const sample = await tx.rows<{ id: string }>(ofSample, [into, from]);
    return sample.length === 1 ? 'One of them is a customer of the sample shop, which is removed again.' : undefined;
  }
}
