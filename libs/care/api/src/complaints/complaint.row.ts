import { Day, Id, Indexed, LongText, Ref, Stamp, Table, Text, Whole } from '@regulars/shared/db';

/** What went wrong, and what became of it. */
@Table('complaint')
@Indexed('ix_complaint_customer', ['customerId', 'openedAt', 'id'])
@Indexed('ix_complaint_state', ['state', 'openedAt', 'id'])
@Indexed('ix_complaint_check', ['checkDueOn'])
@Indexed('ix_complaint_closed', ['closedAt'])
export class ComplaintRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  @Text(16) state: string;
  @LongText() said: string;
  @LongText({ nullable: true }) paraphrase: string | null;
  @Stamp({ nullable: true }) confirmedAt: string | null;
  @LongText({ nullable: true }) wished: string | null;
  @LongText({ nullable: true }) cause: string | null;
  @LongText({ nullable: true }) agreed: string | null;
  @LongText({ nullable: true }) apology: string | null;
  @Stamp({ nullable: true }) apologisedAt: string | null;
  @LongText({ nullable: true }) outcome: string | null;
  /** who sees to it */
  @Ref('UserRow', { onDelete: 'SET NULL', nullable: true }) whoId: string | null;
  /** good contacts owed since, as the owner's rule was when it was opened */
  @Whole() contactsOwed: number;
  /** the day on which they are asked whether it is good now */
  @Day({ nullable: true }) checkDueOn: string | null;
  @Text(3, { nullable: true }) checkAnswer: string | null;
  @LongText({ nullable: true }) checkWords: string | null;
  @Stamp() openedAt: string;
  @Stamp({ nullable: true }) closedAt: string | null;
  @Stamp() updatedAt: string;
  @Whole() version: number;
}
