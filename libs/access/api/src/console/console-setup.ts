import { Injectable } from '@nestjs/common';
import type { Setup } from '@regulars/access/contract';
import { UnitOfWork } from '@regulars/shared/db';
import { Conflict } from '@regulars/shared/http';
import { Passwords } from '../secrets/passwords';
import { FirstOwner } from '../setup/first-owner';

/** The set-up at the machine's console: who can run commands there needs no link. */
@Injectable()
export class ConsoleSetup {
  constructor(
    private readonly units: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly first: FirstOwner,
  ) {}

  /** Makes the owner and the business. Throws Conflict `already-set-up` the second time. */
  async setUp(setup: Omit<Setup, 'token'>): Promise<{ id: string; email: string }> {
    const passwordHash = await this.passwords.hash(setup.owner.password);
    const owner = await this.units.write((tx) => this.first.write(tx, setup, passwordHash));
    if (!owner) throw new Conflict('already-set-up', 'Regulars is set up already; nothing was changed.');
    return { id: owner.id, email: owner.email };
  }
}
