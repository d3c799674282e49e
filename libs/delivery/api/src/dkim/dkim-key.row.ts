import { Key, LongText, Stamp, Table, Text } from '@regulars/shared/db';

/** The key that signs our mail, if the owner wants it signed: one row, or none. */
@Table('dkim_key')
export class DkimKeyRow {
  @Key(8) id: string;
  @Text(253) domain: string;
  @Text(63) selector: string;
  /** PKCS #8 PEM, encrypted by SecretBox. */
  @LongText() privateKey: string;
  /** SubjectPublicKeyInfo, base64: what is published. */
  @LongText() publicKey: string;
  @Stamp() changedAt: string;
}
