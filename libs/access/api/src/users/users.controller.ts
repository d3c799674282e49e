import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import { user, userChange, userPage, type UserChange } from '@regulars/access/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import type { Actor } from '../actors/actor';
import { Allow } from '../actors/allow';
import { CurrentActor } from '../actors/current-actor';
import { Users } from './users';

/** Those who work here. */
@Controller('users')
export class UsersController {
  constructor(private readonly users: Users) {}

  /** Everybody, those whose account is open first. */
  @Get()
  @Allow('rep')
  @Returns(userPage)
  list() {
    return this.users.list();
  }

  /** Changes somebody's role, closes their account (which ends their sessions and tokens), or opens it again. */
  @Patch(':id')
  @Allow('owner', { by: 'person' })
  @Returns(user)
  change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: idText }) id: string,
    @Body({ schema: userChange }) change: UserChange,
  ) {
    return this.users.change(actor, id, change);
  }
}
