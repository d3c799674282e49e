import { Key, Table } from '@regulars/shared/db';
import { ForeignKey } from 'typeorm';

/** A customer of the sample shop: removing the sample removes these and what hangs on them, and nothing else. */
@Table('sample_customer')
export class SampleCustomerRow {
  @Key(36)
  @ForeignKey('CustomerRow', { onDelete: 'CASCADE' })
  customerId: string;
}
