import type { MailStopKind } from '@regulars/outreach/domain';
import { Id, Indexed, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/** What somebody here said about writing to a customer. Added, never changed; the last word counts. */
@Table('mail_stop')
@Indexed('ix_mail_stop_customer', ['customerId', 'id'])
@Indexed('ix_mail_stop_address', ['addressKey', 'id'])
export class MailStopRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  @Text(16) kind: MailStopKind;
  /** whose mail came back, or works again */
  @Text(254, { nullable: true }) addressKey: string | null;
  /** what was withdrawn by this, with commas between */
  @Text(60, { nullable: true }) purposes: string | null;
  /** how we know */
  @Text(200, { nullable: true }) why: string | null;
  @Ref('UserRow', { nullable: true, onDelete: 'SET NULL' }) authorId: string | null;
  @Stamp() at: string;
}
