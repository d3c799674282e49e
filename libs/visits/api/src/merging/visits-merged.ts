import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MergeParticipants, type MergePair, type MergeParticipant } from '@regulars/customers/api';
import type { Tx } from '@regulars/shared/db';
import { VisitSummaries } from '../summaries';

/** When two records become one, so do their visits, and rhythm and learnt likes are reckoned from all of them. */
@Injectable()
export class VisitsMerged implements MergeParticipant, OnModuleInit {
  // The same purchase, brought in for both from one file, is one visit.
  readonly belongings = [
    { table: 'visit', column: 'customer_id', key: 'id', same: 'theirs.import_key = mine.import_key' },
  ];

  constructor(
    private readonly participants: MergeParticipants,
    private readonly summaries: VisitSummaries,
  ) {}

  onModuleInit(): void {
    this.participants.join(this);
  }

  moved(tx: Tx, { into, from }: MergePair): Promise<void> {
    return this.summaries.refresh(tx, [into, from]);
  }
}
