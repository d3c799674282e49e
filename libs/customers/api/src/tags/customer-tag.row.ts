import { Indexed, Table } from '@regulars/shared/db';
import { KeyRef } from '../customers/key-ref';

/** Which customer carries which tag. */
@Table('customer_tag')
@Indexed('ix_customer_tag_tag', ['tagId', 'customerId'])
export class CustomerTagRow {
  @KeyRef('CustomerRow') customerId: string;
  @KeyRef('TagRow') tagId: string;
}
