import { Key, LongText, Stamp, Table, Text, Whole } from '@regulars/shared/db';

/** The mailbox in which mails come back, and how far it was read; one row, or none. */
@Table('bounce_mailbox')
export class BounceMailboxRow {
  @Key(8) id: string;
  @Text(253) host: string;
  @Whole() port: number;
  @Text(8) security: string;
  @Text(254) userName: string;
  /** Encrypted by SecretBox. */
  @LongText() password: string;
  @Text(200) folder: string;
  @Stamp() changedAt: string;
  /** Which life of the folder `lastUid` belongs to (RFC 3501, section 2.3.1.1). */
  @Text(20, { nullable: true }) uidValidity: string | null;
  /** The last message that was looked at. */
  @Text(20, { nullable: true }) lastUid: string | null;
  @Stamp({ nullable: true }) checkedAt: string | null;
  @Text(500, { nullable: true }) troubleSaid: string | null;
  @Stamp({ nullable: true }) troubleSince: string | null;
  @Whole() bounced: number;
  @Whole() complained: number;
  @Whole() notUnderstood: number;
}
