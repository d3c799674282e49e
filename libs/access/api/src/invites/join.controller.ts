import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import {
  invitation,
  join,
  whoAmI,
  withToken,
  type Invitation,
  type Join,
  type WhoAmI,
  type WithToken,
} from '@regulars/access/contract';
import { Refused, Returns } from '@regulars/shared/http';
import { AllowAnyone } from '../actors/allow';
import type { IncomingRequest } from '../actors/request';
import type { CookieJar } from '../sessions/session-cookie';
import { Whoami } from '../sessions/who-am-i';
import { Doorman } from '../sign-in/visitor';
import { Joining } from './joining';

const unknown = 'This invitation is not known here: it was used, withdrawn, or is too old. Ask for a new one.';

/** Following an invitation. */
@Controller('join')
@AllowAnyone({ from: 'own pages' })
export class JoinController {
  constructor(
    private readonly joining: Joining,
    private readonly doorman: Doorman,
    private readonly whoami: Whoami,
  ) {}

  /** What the invitation behind a link says; 422 `link-unknown`. (The token is in the body: addresses end up in logs.) */
  @Post('look')
  @Returns(invitation)
  async look(@Body({ schema: withToken }) { token }: WithToken): Promise<Invitation> {
    const found = await this.joining.look(token);
    if (!found) throw new Refused('link-unknown', unknown);
    return found;
  }

  /** Joins with a name and a password, and signs in; 422 `link-unknown`. */
  @Post()
  @Returns(whoAmI, { status: 201 })
  async join(
    @Body({ schema: join }) given: Join,
    @Req() request: IncomingRequest,
    @Res({ passthrough: true }) reply: CookieJar,
  ): Promise<WhoAmI> {
    const outcome = await this.joining.join(given, this.doorman.visitor(request));
    if (outcome.kind === 'unknown-link') throw new Refused('link-unknown', unknown);
    this.doorman.handOver(reply, outcome.keys);
    return this.whoami.behind(outcome.keys.token);
  }
}
