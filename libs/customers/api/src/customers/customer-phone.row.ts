import { Indexed, Table, Text, Whole, Key } from '@regulars/shared/db';
import { KeyRef } from './key-ref';

/** A phone number of a customer; place 0 is the primary one. */
@Table('customer_phone')
@Indexed('ix_customer_phone_last_digits', ['lastDigits'])
export class CustomerPhoneRow {
  @KeyRef('CustomerRow') customerId: string;
  /** E.164, with `;ext=` if it has an extension */
  @Key(60) number: string;
  @Text(9) lastDigits: string;
  @Text(40, { nullable: true }) label: string | null;
  @Whole() place: number;
}
