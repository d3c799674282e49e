import { Id, Indexed, Json, Stamp, Table, Text } from '@regulars/shared/db';

/** One line of the audit trail. Written once; the database itself refuses to change or delete it. */
@Table('audit_entry')
@Indexed('ix_audit_entry_at', ['at', 'id'])
@Indexed('ix_audit_entry_subject', ['subject', 'at'])
export class AuditEntryRow {
  @Id() id: string;
  @Stamp() at: string;
  @Text(16) actorKind: string;
  // No reference: the trail outlives those it tells of.
  @Text(36, { nullable: true }) userId: string | null;
  @Text(200) actorName: string;
  @Text(64) action: string;
  @Text(100, { nullable: true }) subject: string | null;
  @Json({ nullable: true }) detail: object | null;
}
