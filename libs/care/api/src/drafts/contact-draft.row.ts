import { Key, LongText, Stamp, Table, Whole } from '@regulars/shared/db';
import { ForeignKey } from 'typeorm';

/** What a rep has typed so far in contact mode: one a customer and person. */
@Table('contact_draft')
export class ContactDraftRow {
  @Key(36) @ForeignKey('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  @Key(36) @ForeignKey('UserRow', { onDelete: 'CASCADE' }) userId: string;
  @Whole() revision: number;
  @LongText() text: string;
  @Stamp() savedAt: string;
}
