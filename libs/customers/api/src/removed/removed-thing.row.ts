import { Id, Indexed, LongText, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/**
 * A note, preference or date that was taken off, as its row was, so that it can be put back. Nothing that reads these
 * meets it; it goes with its customer.
 */
@Table('removed_thing')
@Indexed('ix_removed_thing_customer', ['customerId'])
@Indexed('ix_removed_thing_removed', ['removedAt'])
export class RemovedThingRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  @Text(16) kind: string;
  /** the row, as JSON */
  @LongText() thing: string;
  @Stamp() removedAt: string;
}
