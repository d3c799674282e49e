import { Amount, Day, Id, Indexed, Json, LongText, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/** One time the customer came or bought. */
@Table('visit')
@Indexed('ix_visit_customer_day', ['customerId', 'day', 'id'])
@Indexed('ix_visit_import', ['importId'])
@Indexed('ux_visit_import_key', ['customerId', 'importKey'], { unique: true })
export class VisitRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  @Day() day: string;
  @Amount({ nullable: true }) amountMinor: number | null;
  @Text(3, { nullable: true }) currency: string | null;
  @Json() items: string[];
  @LongText({ nullable: true }) note: string | null;
  /** who wrote it down; null for an import */
  @Ref('UserRow', { onDelete: 'SET NULL', nullable: true }) byId: string | null;
  /** the import that brought it, so that it can be undone */
  @Text(36, { nullable: true }) importId: string | null;
  /** what tells it from the customer's other imported visits, so that the same file twice changes nothing */
  @Text(64, { nullable: true }) importKey: string | null;
  @Stamp() createdAt: string;
  @Stamp() updatedAt: string;
}
