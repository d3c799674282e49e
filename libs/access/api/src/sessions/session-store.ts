import { Injectable } from '@nestjs/common';
import type { Session } from '@regulars/access/contract';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { Reader, type Tx } from '@regulars/shared/db';
import { secretHash } from '../secrets/secret';
import { SessionRow } from './session.row';

const ofUser = `
  SELECT id, device, address, created_at AS "createdAt", seen_at AS "seenAt", expires_at AS "expiresAt"
  FROM session WHERE user_id = ? AND expires_at > ? ORDER BY seen_at DESC, id DESC LIMIT 200`;

/** Sessions as rows: listed and ended. */
@Injectable()
export class SessionStore {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** Where a user is signed in, last used first. */
  ofUser(userId: string): Promise<Omit<Session, 'current'>[]> {
    return this.reader.rows(ofUser, [userId, stampOf(this.clock.now())]);
  }

  /** Ends one session of a user; false if they have none such. */
  async end(tx: Tx, userId: string, id: string): Promise<boolean> {
    return (await tx.delete(SessionRow, { id, userId })) > 0;
  }

  /** Ends the session that a token opens, if it does. */
  async endBehind(tx: Tx, token: string): Promise<void> {
    await tx.delete(SessionRow, { tokenHash: secretHash(token) });
  }

  /** Ends all sessions of a user; gives how many there were. */
  endAll(tx: Tx, userId: string): Promise<number> {
    return tx.delete(SessionRow, { userId });
  }

  /** Ends all sessions of a user but one; gives how many there were. */
  endOthers(tx: Tx, userId: string, kept: string): Promise<number> {
    return tx.run('DELETE FROM session WHERE user_id = ? AND id <> ?', [userId, kept]);
  }
}
