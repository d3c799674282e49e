import { Day, Id, Indexed, Ref, Stamp, Table } from '@regulars/shared/db';

/** A wish to hear nothing for a while, or the end of it. Added, never changed; the last word counts. */
@Table('customer_pause')
@Indexed('ix_customer_pause_customer', ['customerId', 'id'])
export class PauseRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  /** the first day on which they hear from the shop again; null ends a pause */
  @Day({ nullable: true }) until: string | null;
  /** null for the customer themselves */
  @Ref('UserRow', { nullable: true, onDelete: 'SET NULL' }) authorId: string | null;
  @Stamp() at: string;
}
