import { Injectable } from '@nestjs/common';
import type { Setup } from '@regulars/access/contract';
import type { Tx } from '@regulars/shared/db';
import { AuditTrail } from '../audit/audit-trail';
import { BusinessStore } from '../business/business-store';
import type { Entering } from '../sign-in/entrance';
import { UserStore } from '../users/user-store';
import { SetupLinks } from './setup-links';

/** Writes the business and its first owner, together or not at all. */
@Injectable()
export class FirstOwner {
  constructor(
    private readonly business: BusinessStore,
    private readonly users: UserStore,
    private readonly links: SetupLinks,
    private readonly audit: AuditTrail,
  ) {}

  /** The owner; undefined if somebody was here before. */
  async write(tx: Tx, setup: Omit<Setup, 'token'>, passwordHash: string): Promise<Entering | undefined> {
    if (!(await this.business.add(tx, setup.business))) return undefined;
    const { name, email } = setup.owner;
    const id = await this.users.add(tx, { name, email, role: 'owner', passwordHash });
    if (id === undefined) throw new Error('There was a user before there was a business.');
    await this.links.burn(tx);
    // By link or by command, it takes somebody who reads this machine's console.
    const console = { kind: 'console', userId: id, name, role: 'owner' } as const;
    await this.audit.record(tx, console, 'house.set-up', { subject: `user:${id}` });
    return { id, name, email, role: 'owner' };
  }
}
