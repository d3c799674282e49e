import { Key, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/** The way out that one letter carries. Only the hash of its token is kept, so the database gives no link away. */
@Table('unsubscribe_link')
export class UnsubscribeLinkRow {
  /** SHA-256 of the token, hexadecimal */
  @Key(64) tokenHash: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  /** where the letter went */
  @Text(254) address: string;
  @Text(60) purpose: string;
  @Stamp() createdAt: string;
  @Stamp({ nullable: true }) usedAt: string | null;
}
