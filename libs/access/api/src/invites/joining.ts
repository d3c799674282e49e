import { Injectable } from '@nestjs/common';
import type { Invitation, Invite, Join } from '@regulars/access/contract';
import { UnitOfWork, type Tx } from '@regulars/shared/db';
import { BusinessProfile } from '../business/business-profile';
import { Passwords } from '../secrets/passwords';
import type { Keys, Visitor } from '../sign-in/visitor';
import { InviteStore } from './invite-store';
import { NewColleague } from './new-colleague';

export type JoinOutcome = { kind: 'joined'; keys: Keys } | { kind: 'unknown-link' };

/** Follows an invitation. */
@Injectable()
export class Joining {
  constructor(
    private readonly units: UnitOfWork,
    private readonly store: InviteStore,
    private readonly profile: BusinessProfile,
    private readonly passwords: Passwords,
    private readonly colleague: NewColleague,
  ) {}

  /** What an invitation says; undefined if its link is unknown, used, withdrawn or too old: all look the same. */
  async look(token: string): Promise<Invitation | undefined> {
    const invite = await this.store.behind(token);
    if (!invite) return undefined;
    const { name, email, role, invitedBy } = invite;
    return { name, email, role, invitedBy, business: (await this.profile.get()).name };
  }

  /** Joins and signs in; an invitation is good for once. */
  async join({ token, name, password }: Join, visitor: Visitor): Promise<JoinOutcome> {
    if (!(await this.store.behind(token))) return { kind: 'unknown-link' };
    const passwordHash = await this.passwords.hash(password);
    return this.units.write(async (tx) => {
      const invite = await this.take(tx, token);
      if (!invite) return { kind: 'unknown-link' };
      const { email, role, id } = invite;
      return {
        kind: 'joined',
        keys: await this.colleague.welcome(tx, { name, email, role, passwordHash }, id, visitor),
      };
    });
  }

  private async take(tx: Tx, token: string): Promise<Invite | undefined> {
    const invite = await this.store.behind(token, tx);
    return invite && (await this.store.take(tx, invite.id)) ? invite : undefined;
  }
}
