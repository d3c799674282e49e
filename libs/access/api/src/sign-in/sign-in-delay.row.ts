import { Indexed, Key, Stamp, Table, Whole } from '@regulars/shared/db';

/** Failed sign-ins in a row by one address, for one e-mail or any; only a hash says which. */
@Table('sign_in_delay')
@Indexed('ix_sign_in_delay_tried', ['triedAt'])
export class SignInDelayRow {
  @Key(64) keyHash: string;
  @Whole() failures: number;
  @Stamp() triedAt: string;
  /** the next try before this moment is turned away unread */
  @Stamp() waitUntil: string;
}
