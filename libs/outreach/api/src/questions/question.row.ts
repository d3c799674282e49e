import { Day, Id, Indexed, LongText, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/** One question to one customer: planned, asked or not asked and why, answered. One for each thing that happened. */
@Table('feedback_question')
@Indexed('ux_feedback_question_about', ['about', 'aboutId', 'occurrence'], { unique: true })
@Indexed('ux_feedback_question_token', ['tokenHash'], { unique: true })
@Indexed('ix_feedback_question_next', ['state', 'nextAt', 'id'])
@Indexed('ix_feedback_question_customer', ['customerId', 'askedAt'])
export class QuestionRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  @Text(16) about: string;
  @Text(36) aboutId: string;
  /** of a complaint: the stamp of its closing; else nothing */
  @Text(40) occurrence: string;
  @Day() aboutDay: string;
  @Text(16) state: string;
  @Stamp() dueAt: string;
  @Stamp() expiresAt: string;
  /** when it is looked at again */
  @Stamp() nextAt: string;
  /** what tact said of it last, as sentences */
  @LongText({ nullable: true }) why: string | null;
  /** SHA-256 of the link's token, hexadecimal */
  @Text(64, { nullable: true }) tokenHash: string | null;
  @Text(254, { nullable: true }) address: string | null;
  @Stamp({ nullable: true }) askedAt: string | null;
  @Stamp({ nullable: true }) answeredAt: string | null;
  @Ref('FeedbackRow', { onDelete: 'SET NULL', nullable: true }) feedbackId: string | null;
  @Stamp({ nullable: true }) wordsAt: string | null;
}
