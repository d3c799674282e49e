import { Day, Indexed, Key, Table } from '@regulars/shared/db';
import { ForeignKey } from 'typeorm';

/** A customer with whom somebody does not want to speak on a day; the colleagues may. */
@Table('queue_put_off')
@Indexed('ix_queue_put_off_user', ['userId', 'day'])
export class PutOffRow {
  @Key(36)
  @ForeignKey('CustomerRow', { onDelete: 'CASCADE' })
  customerId: string;
  @Key(36)
  @ForeignKey('UserRow', { onDelete: 'CASCADE' })
  userId: string;
  @Day() day: string;
}
