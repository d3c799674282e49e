import { Indexed, Key, Table } from '@regulars/shared/db';
import { KeyRef } from '../customers/key-ref';

/** One way that a customer's name may sound (`soundKeys`), by which others that sound alike are found. */
@Table('customer_sound')
@Indexed('ix_customer_sound_sound', ['sound', 'customerId'])
export class CustomerSoundRow {
  @KeyRef('CustomerRow') customerId: string;
  @Key(41) sound: string;
}
