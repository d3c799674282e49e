import { Day, Id, Indexed, LongText, Ref, Stamp, Table, Whole } from '@regulars/shared/db';

/** What was set after a customer's behaviour was not acceptable. At most one of a customer's holds at a time. */
@Table('conduct')
@Indexed('ix_conduct_customer', ['customerId', 'until'])
export class ConductRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  @LongText() what: string;
  @LongText() follows: string;
  @LongText() why: string;
  /** the last day on which it holds */
  @Day() until: string;
  @Ref('UserRow', { nullable: true, onDelete: 'SET NULL' }) setById: string | null;
  @Stamp() setAt: string;
  @Ref('UserRow', { nullable: true, onDelete: 'SET NULL' }) changedById: string | null;
  @Stamp({ nullable: true }) changedAt: string | null;
  @Ref('UserRow', { nullable: true, onDelete: 'SET NULL' }) endedById: string | null;
  @Stamp({ nullable: true }) endedAt: string | null;
  /** counts on through all of a customer's, so that no version comes twice */
  @Whole() version: number;
}
