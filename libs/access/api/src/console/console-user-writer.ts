import { Injectable } from '@nestjs/common';
import type { User } from '@regulars/access/contract';
import { Reader, type Tx } from '@regulars/shared/db';
import type { Actor } from '../actors/actor';
import { AuditTrail } from '../audit/audit-trail';
import { emailTaken } from '../invites/invite-writer';
import { PasswordWriter } from '../users/password-writer';
import { UserStore, type NewUser } from '../users/user-store';

/** Writes what the console changes about users. */
@Injectable()
export class ConsoleUserWriter {
  constructor(
    private readonly reader: Reader,
    private readonly store: UserStore,
    private readonly passwords: PasswordWriter,
    private readonly audit: AuditTrail,
  ) {}

  byEmail(email: string): Promise<User | undefined> {
    return this.store.byEmail(this.reader, email);
  }

  async add(tx: Tx, actor: Actor, user: NewUser): Promise<User> {
    const id = await this.store.add(tx, user);
    const added = id === undefined ? undefined : await this.store.byId(tx, id);
    if (!added) throw emailTaken(true);
    await this.audit.record(tx, actor, 'user.added', { subject: `user:${added.id}`, detail: { role: added.role } });
    return added;
  }

  setPassword(tx: Tx, actor: Actor, userId: string, passwordHash: string): Promise<void> {
    return this.passwords.reset(tx, actor, userId, passwordHash);
  }
}
