import { Id, Indexed, Stamp, Table, Text } from '@regulars/shared/db';

/** An address, by its hash alone, that gets nothing of a purpose, or nothing at all. */
@Table('suppression')
@Indexed('ux_suppression_address_purpose', ['addressHash', 'purpose'], { unique: true })
export class SuppressionRow {
  @Id() id: string;
  @Text(64) addressHash: string;
  @Text(60) purpose: string;
  @Text(24) reason: string;
  @Stamp() createdAt: string;
}
