import { Injectable } from '@nestjs/common';
import { Reader, type Tx } from '@regulars/shared/db';
import type { Actor } from '../actors/actor';
import { AuditTrail } from '../audit/audit-trail';
import { SessionStore } from '../sessions/session-store';
import type { Entering } from '../sign-in/entrance';

interface Holder extends Entering {
  passwordHash: string;
}

const holder = `
  SELECT id, name, email, role, password_hash AS "passwordHash" FROM app_user
  WHERE id = ? AND deactivated_at IS NULL`;

/** Writes passwords, and ends the sessions that the old one opened. */
@Injectable()
export class PasswordWriter {
  constructor(
    private readonly reader: Reader,
    private readonly sessions: SessionStore,
    private readonly audit: AuditTrail,
  ) {}

  async holder(userId: string): Promise<Holder> {
    const found = await this.reader.row<Holder>(holder, [userId]);
    if (!found) throw new Error(`User ${userId} acts, and is not there.`);
    return found;
  }

  /** False if the password is no longer the one that was proven. */
  async write(tx: Tx, actor: Actor, next: string, proven: string): Promise<boolean> {
    const set = 'UPDATE app_user SET password_hash = ? WHERE id = ? AND password_hash = ?';
    if ((await tx.run(set, [next, actor.userId, proven])) === 0) return false;
    await this.replaced(tx, actor, actor.userId);
    return true;
  }

  /** Sets somebody's password without the old one: at the machine's console only. */
  async reset(tx: Tx, actor: Actor, userId: string, next: string): Promise<void> {
    await tx.run('UPDATE app_user SET password_hash = ? WHERE id = ?', [next, userId]);
    await this.replaced(tx, actor, userId);
  }

  private async replaced(tx: Tx, actor: Actor, userId: string): Promise<void> {
    const sessions = await this.sessions.endAll(tx, userId);
    await this.audit.record(tx, actor, 'password.changed', { subject: `user:${userId}`, detail: { sessions } });
  }
}
