import { Key, LongText, Stamp, Table, Text, Whole } from '@regulars/shared/db';

/** The mail server as the owner set it; one row, or none. */
@Table('mail_server')
export class MailServerRow {
  @Key(8) id: string;
  @Text(253) host: string;
  @Whole() port: number;
  @Text(8) security: string;
  @Text(254, { nullable: true }) userName: string | null;
  /** Encrypted by SecretBox. */
  @LongText({ nullable: true }) password: string | null;
  @Text(254, { nullable: true }) clientId: string | null;
  /** Encrypted by SecretBox. */
  @LongText({ nullable: true }) clientSecret: string | null;
  /** Encrypted by SecretBox. */
  @LongText({ nullable: true }) refreshToken: string | null;
  @Text(1000, { nullable: true }) tokenUrl: string | null;
  @Text(254) fromAddress: string;
  @Text(200, { nullable: true }) fromName: string | null;
  @Whole({ nullable: true }) perHour: number | null;
  @Whole({ nullable: true }) perDay: number | null;
  @Whole() connections: number;
  @Stamp() changedAt: string;
}
