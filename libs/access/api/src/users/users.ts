import { Injectable } from '@nestjs/common';
import type { User, UserChange } from '@regulars/access/contract';
import { keepsAnOwner } from '@regulars/access/domain';
import type { Page } from '@regulars/shared/contract';
import { UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict, NotThere } from '@regulars/shared/http';
import type { Actor } from '../actors/actor';
import { AuditTrail } from '../audit/audit-trail';
import { Departure } from './departure';
import { UserStore } from './user-store';

/** Those who work here. */
@Injectable()
export class Users {
  constructor(
    private readonly units: UnitOfWork,
    private readonly store: UserStore,
    private readonly departure: Departure,
    private readonly audit: AuditTrail,
  ) {}

  async list(): Promise<Page<User>> {
    return { items: await this.store.all(), nextCursor: null };
  }

  /** Changes somebody's role, closes their account or opens it again; never so that nobody would own the house. */
  async change(actor: Actor, id: string, change: UserChange): Promise<User> {
    return this.units.write(async (tx) => {
      const owners = await this.store.holdOwners(tx);
      const before = await this.store.byId(tx, id);
      if (!before) throw new NotThere('user');
      const after = { ...before, role: change.role ?? before.role, active: change.active ?? before.active };
      const others = owners - (before.active && before.role === 'owner' ? 1 : 0);
      if (!keepsAnOwner(before, after, others)) throw new Conflict('last-owner', onlyOwner);
      await this.apply(tx, actor, before, after);
      return after;
    });
  }

  private async apply(tx: Tx, actor: Actor, before: User, after: User): Promise<void> {
    const subject = `user:${after.id}`;
    if (after.role !== before.role) {
      await this.store.setRole(tx, after.id, after.role);
      const detail = { from: before.role, to: after.role };
      await this.audit.record(tx, actor, 'user.role-changed', { subject, detail });
    }
    if (after.active === before.active) return;
    await this.store.setActive(tx, after.id, after.active);
    const lost = after.active ? {} : { detail: await this.departure.takeKeys(tx, after.id) };
    await this.audit.record(tx, actor, after.active ? 'user.reactivated' : 'user.deactivated', { subject, ...lost });
  }
}

const onlyOwner = 'Nobody else owns this house. Make somebody else an owner first; nothing was changed.';
