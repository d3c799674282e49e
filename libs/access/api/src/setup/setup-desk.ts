import { Injectable } from '@nestjs/common';
import type { Setup } from '@regulars/access/contract';
import { UnitOfWork, type Tx } from '@regulars/shared/db';
import { Passwords } from '../secrets/passwords';
import { Entrance } from '../sign-in/entrance';
import type { Keys, Visitor } from '../sign-in/visitor';
import { FirstOwner } from './first-owner';
import { SetupLinks, type SetupProblem } from './setup-links';

export type SetupOutcome = { kind: 'set-up'; keys: Keys } | { kind: SetupProblem };

/** Makes the house somebody's, by the printed link. */
@Injectable()
export class SetupDesk {
  constructor(
    private readonly units: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly links: SetupLinks,
    private readonly first: FirstOwner,
    private readonly entrance: Entrance,
  ) {}

  async setUp(setup: Setup, visitor: Visitor): Promise<SetupOutcome> {
    // Looked at first, too: nobody makes us hash passwords with a made-up link.
    const early = await this.links.troubleWith(setup.token);
    if (early) return { kind: early };
    const passwordHash = await this.passwords.hash(setup.owner.password);
    return this.units.write((tx) => this.write(tx, setup, passwordHash, visitor));
  }

  private async write(tx: Tx, setup: Setup, passwordHash: string, visitor: Visitor): Promise<SetupOutcome> {
    const trouble = await this.links.troubleWith(setup.token, tx);
    if (trouble) return { kind: trouble };
    const owner = await this.first.write(tx, setup, passwordHash);
    return owner ? { kind: 'set-up', keys: await this.entrance.enter(tx, owner, visitor) } : { kind: 'already' };
  }
}
