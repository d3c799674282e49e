import { Day, Key, Ref, Table } from '@regulars/shared/db';
import { ForeignKey } from 'typeorm';

/** A customer left off today's list until a day. */
@Table('today_snooze')
export class SnoozeRow {
  @Key(36)
  @ForeignKey('CustomerRow', { onDelete: 'CASCADE' })
  customerId: string;
  @Day() until: string;
  @Ref('UserRow', { onDelete: 'SET NULL', nullable: true }) byId: string | null;
}
