import { Indexed, Table, Text, Whole, Key } from '@regulars/shared/db';
import { KeyRef } from './key-ref';

/** An e-mail address of a customer; place 0 is the primary one. */
@Table('customer_email')
@Indexed('ix_customer_email_key', ['addressKey'])
export class CustomerEmailRow {
  @KeyRef('CustomerRow') customerId: string;
  /** the address as it is compared */
  @Key(254) addressKey: string;
  @Text(254) address: string;
  @Text(40, { nullable: true }) label: string | null;
  @Whole() place: number;
}
