import { Injectable } from '@nestjs/common';
import { emailKey } from '@regulars/access/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Reader, Tx } from '@regulars/shared/db';
import { newSecret, secretHash } from '../secrets/secret';
import { KnownDeviceRow } from './known-device.row';

/** The browsers on which people have signed in before. */
@Injectable()
export class KnownDevices {
  constructor(private readonly clock: Clock) {}

  /** The device's key, if the one with this e-mail has signed in on it before. */
  async find(reader: Reader, email: string, token: string | undefined): Promise<string | undefined> {
    if (token === undefined) return undefined;
    const key = secretHash(token);
    const sql = `
      SELECT d.token_hash AS "key" FROM known_device d JOIN app_user u ON u.id = d.user_id
      WHERE d.token_hash = ? AND u.email_key = ?`;
    return (await reader.row<{ key: string }>(sql, [key, emailKey(email)]))?.key;
  }

  /** Knows a browser from now on; gives the token for its cookie. */
  async add(tx: Tx, userId: string): Promise<string> {
    const token = newSecret();
    const createdAt = stampOf(this.clock.now());
    await tx.insert(KnownDeviceRow, { tokenHash: secretHash(token), userId, createdAt });
    await tx.run(onlyNewest, [userId, userId]);
    return token;
  }
}

// Private windows leave one behind each time.
const onlyNewest = `
  DELETE FROM known_device WHERE user_id = ? AND token_hash NOT IN
    (SELECT token_hash FROM known_device WHERE user_id = ? ORDER BY created_at DESC LIMIT 50)`;
