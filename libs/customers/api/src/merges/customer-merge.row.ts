import { Id, Indexed, LongText, Ref, Stamp, Table } from '@regulars/shared/db';

/** A record of a person that became part of another. It holds until it is undone; the record itself stays, archived. */
@Table('customer_merge')
@Indexed('ix_customer_merge_from', ['fromId'])
@Indexed('ix_customer_merge_into', ['intoId'])
export class CustomerMergeRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) fromId: string;
  /** the record that stayed */
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) keptId: string;
  /** where it is found now: another one, if the record that stayed was merged away later */
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) intoId: string;
  @Ref('UserRow', { nullable: true, onDelete: 'SET NULL' }) byId: string | null;
  @Stamp() at: string;
  @Ref('UserRow', { nullable: true, onDelete: 'SET NULL' }) undoneById: string | null;
  @Stamp({ nullable: true }) undoneAt: string | null;
  /** what it changed, as JSON, so that it can be undone */
  @LongText() journal: string;
}
