import { Id, Indexed, LongText, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/** An answer that a customer has given. */
@Table('told_answer')
@Indexed('ix_told_answer_customer', ['customerId', 'heardAt', 'id'])
export class ToldAnswerRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  @Ref('InteractionRow', { onDelete: 'SET NULL', nullable: true }) interactionId: string | null;
  @Ref('UserRow', { onDelete: 'SET NULL', nullable: true }) heardById: string | null;
  @Text(200) topic: string;
  @LongText() answer: string;
  @Stamp() heardAt: string;
  /** taken off, to be put back for a while */
  @Stamp({ nullable: true }) removedAt: string | null;
}
