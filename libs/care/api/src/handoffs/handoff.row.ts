import { Id, Indexed, LongText, Ref, Stamp, Table, Text, Whole } from '@regulars/shared/db';

/** A customer passed to a named colleague. */
@Table('handoff')
@Indexed('ix_handoff_customer', ['customerId', 'createdAt'])
@Indexed('ix_handoff_created', ['createdAt', 'id'])
@Indexed('ix_handoff_to', ['toId', 'state'])
export class HandoffRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  @Ref('UserRow', { onDelete: 'SET NULL', nullable: true }) fromId: string | null;
  @Ref('UserRow', { onDelete: 'SET NULL', nullable: true }) toId: string | null;
  @Ref('ComplaintRow', { onDelete: 'SET NULL', nullable: true }) complaintId: string | null;
  @Text(200, { nullable: true }) matter: string | null;
  @LongText({ nullable: true }) note: string | null;
  /** why it was declined */
  @LongText({ nullable: true }) why: string | null;
  @Text(16) state: string;
  /** how the customer was told */
  @Text(16, { nullable: true }) told: string | null;
  /** the how manieth of this matter */
  @Whole() times: number;
  @Stamp() createdAt: string;
  @Stamp({ nullable: true }) answeredAt: string | null;
}
