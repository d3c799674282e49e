import { Indexed, Key, Ref, Stamp, Table } from '@regulars/shared/db';

/** A browser on which this user has signed in before: it is never made to wait for what strangers try. */
@Table('known_device')
@Indexed('ix_known_device_user', ['userId'])
export class KnownDeviceRow {
  @Key(64) tokenHash: string;
  @Ref('UserRow', { onDelete: 'CASCADE' }) userId: string;
  @Stamp() createdAt: string;
}
