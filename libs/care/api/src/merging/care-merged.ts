import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MergeParticipants, type MergeParticipant } from '@regulars/customers/api';

const tables = ['interaction', 'promise', 'complaint', 'handoff', 'feedback', 'told_answer'];

/** When two records become one, so does all that was said, promised, complained of and passed on. */
@Injectable()
export class CareMerged implements MergeParticipant, OnModuleInit {
  readonly belongings = [
    ...tables.map((table) => ({ table, column: 'customer_id', key: 'id' })),
    // What a rep is typing goes along, unless they are typing about the other one too: then both are kept.
    { table: 'contact_draft', column: 'customer_id', key: 'user_id', same: 'theirs.user_id = mine.user_id' },
  ];

  constructor(private readonly participants: MergeParticipants) {}

  onModuleInit(): void {
    this.participants.join(this);
  }
}
