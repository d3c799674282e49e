import { Id, Indexed, LongText, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/** One thing that happened with a complaint; never changed. */
@Table('complaint_event')
@Indexed('ix_complaint_event_complaint', ['complaintId', 'at', 'id'])
export class ComplaintEventRow {
  @Id() id: string;
  @Ref('ComplaintRow', { onDelete: 'CASCADE' }) complaintId: string;
  @Stamp() at: string;
  @Ref('UserRow', { onDelete: 'SET NULL', nullable: true }) byId: string | null;
  @Text(24) kind: string;
  @LongText() sentence: string;
}
