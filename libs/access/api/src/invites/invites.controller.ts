import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { invitePage, madeInvite, newInvite, type NewInvite } from '@regulars/access/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import type { Actor } from '../actors/actor';
import { Allow } from '../actors/allow';
import { CurrentActor } from '../actors/current-actor';
import { Invites } from './invites';

/** Invitations that wait for a colleague. */
@Controller('invites')
@Allow('owner', { by: 'person' })
export class InvitesController {
  constructor(private readonly invites: Invites) {}

  /** Those that can still be used, newest first; without their links. */
  @Get()
  @Returns(invitePage)
  list() {
    return this.invites.list();
  }

  /** Invites somebody. The link in the answer is shown this once and can be used once, within seven days. */
  @Post()
  @Returns(madeInvite, { status: 201 })
  invite(@CurrentActor() actor: Actor, @Body({ schema: newInvite }) invite: NewInvite) {
    return this.invites.invite(actor, invite);
  }

  /** Withdraws an invitation: its link is good for nothing from now on. */
  @Delete(':id')
  @ReturnsNothing()
  withdraw(@CurrentActor() actor: Actor, @Param('id', { schema: idText }) id: string) {
    return this.invites.withdraw(actor, id);
  }
}
