import { Flag, Indexed, Table, Text } from '@regulars/shared/db';
import { KeyRef } from '../customers/key-ref';

/** Which customer carries which tag; with what a list by tag leaves out and sorts by, so that it is read by one index. */
@Table('customer_tag')
@Indexed('ix_customer_tag_tag', ['tagId', 'archived', 'sortName', 'customerId'])
export class CustomerTagRow {
  @KeyRef('CustomerRow') customerId: string;
  @KeyRef('TagRow') tagId: string;
  /** as on the customer */
  @Flag() archived: boolean;
  /** as on the customer */
  @Text(200) sortName: string;
}
