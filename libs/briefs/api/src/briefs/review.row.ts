import { Indexed, Key, Stamp, Table } from '@regulars/shared/db';
import { ForeignKey } from 'typeorm';

/** When somebody who works here last read a customer's brief. */
@Table('brief_review')
@Indexed('ix_brief_review_user', ['userId'])
export class ReviewRow {
  @Key(36)
  @ForeignKey('CustomerRow', { onDelete: 'CASCADE' })
  customerId: string;
  @Key(36)
  @ForeignKey('UserRow', { onDelete: 'CASCADE' })
  userId: string;
  @Stamp() at: string;
}
