import { Amount, Id, Indexed, LongText, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/** Something granted, or asked for, to make up for it. */
@Table('complaint_grant')
@Indexed('ix_complaint_grant_complaint', ['complaintId'])
@Indexed('ix_complaint_grant_state', ['state', 'askedAt'])
export class ComplaintGrantRow {
  @Id() id: string;
  @Ref('ComplaintRow', { onDelete: 'CASCADE' }) complaintId: string;
  @Text(300) what: string;
  @Amount({ nullable: true }) amountMinor: number | null;
  @Text(3, { nullable: true }) currency: string | null;
  @Text(16) state: string;
  @Ref('UserRow', { onDelete: 'SET NULL', nullable: true }) askedById: string | null;
  @Stamp() askedAt: string;
  @Ref('UserRow', { onDelete: 'SET NULL', nullable: true }) decidedById: string | null;
  @Stamp({ nullable: true }) decidedAt: string | null;
  @LongText({ nullable: true }) why: string | null;
}
