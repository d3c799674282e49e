import { Injectable } from '@nestjs/common';
import { sessionEnd, type Role } from '@regulars/access/domain';
import { Clock, parseStamp, stampOf } from '@regulars/shared/calendar';
import { newId, Reader, type Tx } from '@regulars/shared/db';
import type { Actor } from '../actors/actor';
import { LastSeen } from '../actors/last-seen';
import { newSecret, secretHash } from '../secrets/secret';
import { SessionRow } from './session.row';

/** Where a session is used from. */
export interface Device {
  /** the browser and system, in words */
  device: string;
  address: string;
}

/** A session and the token for its cookie, which is kept nowhere else. */
export interface BegunSession {
  sessionId: string;
  token: string;
}

interface Found {
  id: string;
  createdAt: string;
  seenAt: string;
  expiresAt: string;
  userId: string;
  name: string;
  role: Role;
}

const behindToken = `
  SELECT s.id, s.created_at AS "createdAt", s.seen_at AS "seenAt", s.expires_at AS "expiresAt",
         u.id AS "userId", u.name, u.role
  FROM session s JOIN app_user u ON u.id = s.user_id
  WHERE s.token_hash = ? AND u.deactivated_at IS NULL`;

/** The places where people are signed in. */
@Injectable()
export class Sessions {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly lastSeen: LastSeen,
  ) {}

  /** Who holds this session's token; undefined if it ended, expired or never was. */
  async actorBehind(token: string): Promise<Actor | undefined> {
    const found = await this.reader.row<Found>(behindToken, [secretHash(token)]);
    if (!found) return undefined;
    const now = this.clock.now();
    const at = stampOf(now);
    if (found.expiresAt <= at) return undefined;
    const { id, userId, name, role } = found;
    if (this.lastSeen.isStale(id, found.seenAt, now)) {
      this.lastSeen.note({ table: 'session', id, userId, at, until: this.endOf(found.createdAt) });
    }
    return { kind: 'user', sessionId: id, userId, name, role };
  }

  /** Begins a session. */
  async begin(tx: Tx, userId: string, where: Device): Promise<BegunSession> {
    const token = newSecret();
    const sessionId = newId();
    const now = this.clock.now();
    const at = stampOf(now);
    const life = { createdAt: at, seenAt: at, expiresAt: stampOf(sessionEnd(now, now)) };
    await tx.run('DELETE FROM session WHERE expires_at <= ?', [at]);
    await tx.run('UPDATE app_user SET seen_at = ? WHERE id = ?', [at, userId]);
    await tx.insert(SessionRow, { id: sessionId, userId, tokenHash: secretHash(token), ...where, ...life });
    return { token, sessionId };
  }

  private endOf(createdAt: string): string {
    return stampOf(sessionEnd(parseStamp(createdAt), this.clock.now()));
  }
}
