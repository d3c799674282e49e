import { Key, LongText, Table } from '@regulars/shared/db';

/** What an attachment holds, by its own hash: a logo stands here once, not once a letter. */
@Table('delivery_attachment_content')
export class AttachmentContentRow {
  /** SHA-256, hexadecimal */
  @Key(64) hash: string;
  /** base64 */
  @LongText() content: string;
}
