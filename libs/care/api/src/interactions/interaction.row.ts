import { Day, Flag, Id, Indexed, LongText, Ref, Stamp, Table, Text, Whole } from '@regulars/shared/db';

/** One human contact. */
@Table('interaction')
@Indexed('ix_interaction_customer', ['customerId', 'happenedAt', 'id'])
@Indexed('ix_interaction_happened', ['happenedAt', 'id'])
@Indexed('ix_interaction_next', ['nextOn'])
export class InteractionRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  @Ref('UserRow', { onDelete: 'SET NULL', nullable: true }) byId: string | null;
  @Text(16) channel: string;
  @Text(16) direction: string;
  @Stamp() happenedAt: string;
  @Text(16) outcome: string;
  @Text(8, { nullable: true }) mood: string | null;
  @LongText({ nullable: true }) said: string | null;
  @LongText({ nullable: true }) behind: string | null;
  @LongText({ nullable: true }) paraphrase: string | null;
  @Flag() confirmed: boolean;
  @Text(300, { nullable: true }) nextStep: string | null;
  @Day({ nullable: true }) nextOn: string | null;
  @Ref('ComplaintRow', { onDelete: 'SET NULL', nullable: true }) complaintId: string | null;
  /** whether its author had read the brief before; null where that cannot be told */
  @Flag({ nullable: true }) prepared: boolean | null;
  @Stamp() createdAt: string;
  @Stamp() updatedAt: string;
  /** taken off, to be put back for a while */
  @Stamp({ nullable: true }) removedAt: string | null;
  @Whole() version: number;
}
