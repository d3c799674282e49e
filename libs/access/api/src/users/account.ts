import { Injectable } from '@nestjs/common';
import type { AccountChange, User } from '@regulars/access/contract';
import { emailKey } from '@regulars/access/domain';
import { UnitOfWork } from '@regulars/shared/db';
import { Conflict, NotThere } from '@regulars/shared/http';
import type { Actor } from '../actors/actor';
import { AuditTrail } from '../audit/audit-trail';
import { UserStore } from './user-store';

const taken = 'Somebody else here signs in with this e-mail; nothing was changed.';

/** One's own account. */
@Injectable()
export class Account {
  constructor(
    private readonly units: UnitOfWork,
    private readonly store: UserStore,
    private readonly audit: AuditTrail,
  ) {}

  async change(actor: Actor, { name, email }: AccountChange): Promise<User> {
    return this.units.write(async (tx) => {
      const holder = await this.store.byEmail(tx, email);
      if (holder && holder.id !== actor.userId)
        throw new Conflict('email-taken', taken, [{ path: 'email', message: taken }]);
      const set = 'UPDATE app_user SET name = ?, email = ?, email_key = ? WHERE id = ?';
      await tx.run(set, [name, email, emailKey(email), actor.userId]);
      await this.audit.record(tx, actor, 'user.changed', { subject: `user:${actor.userId}` });
      const changed = await this.store.byId(tx, actor.userId);
      if (!changed) throw new NotThere('user');
      return changed;
    });
  }
}
