import { Injectable } from '@nestjs/common';
import type { Role, Scope } from '@regulars/access/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';
import type { Actor } from '../actors/actor';
import { LastSeen } from '../actors/last-seen';
import { secretHash } from '../secrets/secret';

/** Every token begins with this, so that people and secret scanners know one when they see it. */
export const tokenPrefix = 'rgl_';

interface Found {
  id: string;
  scope: Scope;
  seenAt: string | null;
  userId: string;
  name: string;
  role: Role;
}

const behindToken = `
  SELECT t.id, t.scope, t.seen_at AS "seenAt", u.id AS "userId", u.name, u.role
  FROM api_token t JOIN app_user u ON u.id = t.user_id
  WHERE t.token_hash = ? AND u.deactivated_at IS NULL`;

/** The keys of programs. */
@Injectable()
export class Tokens {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly lastSeen: LastSeen,
  ) {}

  /** For whom this token acts; undefined if it was revoked or never was. */
  async actorBehind(token: string): Promise<Actor | undefined> {
    if (!token.startsWith(tokenPrefix)) return undefined;
    const found = await this.reader.row<Found>(behindToken, [secretHash(token)]);
    if (!found) return undefined;
    const now = this.clock.now();
    const { id, userId, name, role, scope } = found;
    if (this.lastSeen.isStale(id, found.seenAt, now)) {
      this.lastSeen.note({ table: 'api_token', id, userId, at: stampOf(now) });
    }
    return { kind: 'token', tokenId: id, userId, name, role, scope };
  }
}
