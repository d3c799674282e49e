import { Injectable } from '@nestjs/common';
import type { Tx } from '@regulars/shared/db';
import { AuditTrail } from '../audit/audit-trail';
import { Entrance } from '../sign-in/entrance';
import type { Keys, Visitor } from '../sign-in/visitor';
import { UserStore, type NewUser } from '../users/user-store';
import { emailTaken } from './invite-writer';

/** Somebody new works here. */
@Injectable()
export class NewColleague {
  constructor(
    private readonly users: UserStore,
    private readonly entrance: Entrance,
    private readonly audit: AuditTrail,
  ) {}

  /** Adds the user and lets them in. Throws `email-taken` if that e-mail has come in by another door meanwhile. */
  async welcome(tx: Tx, user: NewUser, inviteId: string, visitor: Visitor): Promise<Keys> {
    const { name, email, role } = user;
    const id = await this.users.add(tx, user);
    if (id === undefined) throw emailTaken(true);
    const keys = await this.entrance.enter(tx, { id, name, email, role }, visitor);
    const actor = { kind: 'user', userId: id, name, role, sessionId: '' } as const;
    await this.audit.record(tx, actor, 'user.joined', { subject: `user:${id}`, detail: { invite: inviteId, role } });
    return keys;
  }
}
