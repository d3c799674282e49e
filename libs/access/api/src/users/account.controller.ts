import { Body, Controller, Put, Req, Res } from '@nestjs/common';
import {
  accountChange,
  passwordChange,
  user,
  type AccountChange,
  type PasswordChange,
} from '@regulars/access/contract';
import { Refused, Returns, ReturnsNothing, TooOften } from '@regulars/shared/http';
import type { Actor } from '../actors/actor';
import { Allow } from '../actors/allow';
import { CurrentActor } from '../actors/current-actor';
import type { IncomingRequest } from '../actors/request';
import type { CookieJar } from '../sessions/session-cookie';
import { Doorman } from '../sign-in/visitor';
import { Account } from './account';
import { PasswordDesk } from './password-desk';

const wrong = 'This is not your current password.';

/** My own account. */
@Controller('account')
@Allow('rep', { by: 'person' })
export class AccountController {
  constructor(
    private readonly account: Account,
    private readonly desk: PasswordDesk,
    private readonly doorman: Doorman,
  ) {}

  /** Changes my name and e-mail. 409 `email-taken` if somebody else signs in with it. */
  @Put()
  @Returns(user)
  change(@CurrentActor() actor: Actor, @Body({ schema: accountChange }) change: AccountChange) {
    return this.account.change(actor, change);
  }

  /** Changes my password and signs me out everywhere else. 422 `wrong-password` if the current one is not it. */
  @Put('password')
  @ReturnsNothing()
  async changePassword(
    @CurrentActor() actor: Actor,
    @Body({ schema: passwordChange }) change: PasswordChange,
    @Req() request: IncomingRequest,
    @Res({ passthrough: true }) reply: CookieJar,
  ): Promise<void> {
    const outcome = await this.desk.change(actor, change, this.doorman.visitor(request));
    switch (outcome.kind) {
      case 'changed':
        this.doorman.handOver(reply, outcome.keys);
        return;
      case 'wrong':
        throw new Refused('wrong-password', wrong, [{ path: 'current', message: wrong }]);
      case 'wait':
        throw new TooOften(`Too many tries. Please wait ${outcome.seconds} seconds.`, outcome.seconds);
    }
  }
}
