import { Injectable } from '@nestjs/common';
import type { Invite, MadeInvite, NewInvite } from '@regulars/access/contract';
import { inviteEnd } from '@regulars/access/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Page } from '@regulars/shared/contract';
import { newId, UnitOfWork } from '@regulars/shared/db';
import { NotThere, Settings } from '@regulars/shared/http';
import type { Actor } from '../actors/actor';
import { newSecret } from '../secrets/secret';
import { InviteStore, type Drawn } from './invite-store';
import { InviteWriter } from './invite-writer';

/** Invitations to work here. */
@Injectable()
export class Invites {
  constructor(
    private readonly units: UnitOfWork,
    private readonly store: InviteStore,
    private readonly writer: InviteWriter,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async list(): Promise<Page<Invite>> {
    return { items: await this.store.open(), nextCursor: null };
  }

  /** Invites somebody: the link in the answer is told this once. Conflict `email-taken` if they are here already. */
  async invite(actor: Actor, { name, email, role }: NewInvite): Promise<MadeInvite> {
    const now = this.clock.now();
    const when = { createdAt: stampOf(now), expiresAt: stampOf(inviteEnd(now)) };
    const invitedBy = actor.kind === 'console' ? null : actor.userId;
    const invite: Drawn = { id: newId(), token: newSecret(), name, email, role, invitedBy, ...when };
    await this.units.write((tx) => this.writer.invite(tx, actor, invite));
    const link = `${this.settings.publicUrl}/join?token=${invite.token}`;
    return { id: invite.id, name, email, role, invitedBy: actor.name, ...when, link };
  }

  async withdraw(actor: Actor, id: string): Promise<void> {
    await this.units.write(async (tx) => {
      if (!(await this.writer.withdraw(tx, actor, id))) throw new NotThere('invitation');
    });
  }
}
