import type { ConsentBasis } from '@regulars/customers/domain';
import { Day, Id, Indexed, LongText, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/** One statement on what we may write for. Added, never changed; the last one on a purpose counts. */
@Table('consent')
@Indexed('ix_consent_customer', ['customerId', 'id'])
export class ConsentRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  /** purposes with commas between */
  @Text(60) purposes: string;
  @Text(20) basis: ConsentBasis;
  @LongText({ nullable: true }) statement: string | null;
  @Text(200, { nullable: true }) source: string | null;
  @LongText({ nullable: true }) wording: string | null;
  @Day({ nullable: true }) givenOn: string | null;
  @Stamp({ nullable: true }) until: string | null;
  @Ref('UserRow', { nullable: true, onDelete: 'SET NULL' }) authorId: string | null;
  @Stamp() at: string;
}
