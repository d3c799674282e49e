import { Day, Id, Indexed, LongText, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/** What a customer said of us. */
@Table('feedback')
@Indexed('ix_feedback_customer', ['customerId', 'saidAt', 'id'])
@Indexed('ix_feedback_said', ['saidAt', 'id'])
@Indexed('ix_feedback_waiting', ['answer', 'seenAt', 'saidAt'])
export class FeedbackRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  @Text(16) about: string;
  /** the visit, promise or complaint it is about */
  @Text(36, { nullable: true }) aboutId: string | null;
  @Day() aboutDay: string;
  @Text(8) answer: string;
  @LongText({ nullable: true }) words: string | null;
  @Text(8) way: string;
  /** who wrote it down; null by a link */
  @Ref('UserRow', { onDelete: 'SET NULL', nullable: true }) byId: string | null;
  @Stamp() saidAt: string;
  /** when one of us saw to it */
  @Stamp({ nullable: true }) seenAt: string | null;
  @Ref('UserRow', { onDelete: 'SET NULL', nullable: true }) seenById: string | null;
  /** taken off, to be put back for a while */
  @Stamp({ nullable: true }) removedAt: string | null;
}
