import { Injectable } from '@nestjs/common';
import type { Tx } from '@regulars/shared/db';
import { Conflict } from '@regulars/shared/http';
import type { Actor } from '../actors/actor';
import { AuditTrail } from '../audit/audit-trail';
import { UserStore } from '../users/user-store';
import { InviteStore, type Drawn } from './invite-store';

/** Writes invitations. */
@Injectable()
export class InviteWriter {
  constructor(
    private readonly store: InviteStore,
    private readonly users: UserStore,
    private readonly audit: AuditTrail,
  ) {}

  async invite(tx: Tx, actor: Actor, invite: Drawn): Promise<void> {
    const holder = await this.users.byEmail(tx, invite.email);
    if (holder) throw emailTaken(holder.active);
    await this.store.put(tx, invite);
    const detail = { role: invite.role };
    await this.audit.record(tx, actor, 'user.invited', { subject: `invite:${invite.id}`, detail });
  }

  /** False if it is not there any more. */
  async withdraw(tx: Tx, actor: Actor, id: string): Promise<boolean> {
    if (!(await this.store.take(tx, id))) return false;
    await this.audit.record(tx, actor, 'invite.withdrawn', { subject: `invite:${id}` });
    return true;
  }
}

/** Somebody signs in with this e-mail, or used to. */
export function emailTaken(active: boolean): Conflict {
  const words = active
    ? 'Somebody with this e-mail works here already.'
    : 'Somebody with this e-mail worked here before: open their account again instead.';
  return new Conflict('email-taken', words, [{ path: 'email', message: words }]);
}
