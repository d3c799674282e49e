import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { setup, whoAmI, withToken, type Setup, type WhoAmI, type WithToken } from '@regulars/access/contract';
import { Conflict, Refused, Returns, ReturnsNothing } from '@regulars/shared/http';
import { AllowAnyone } from '../actors/allow';
import type { IncomingRequest } from '../actors/request';
import type { CookieJar } from '../sessions/session-cookie';
import { Whoami } from '../sessions/who-am-i';
import { Doorman } from '../sign-in/visitor';
import { SetupDesk } from './setup-desk';
import { SetupLinks, type SetupProblem } from './setup-links';

/** The set-up, once, by the link that the first start prints. */
@Controller('setup')
export class SetupController {
  constructor(
    private readonly desk: SetupDesk,
    private readonly links: SetupLinks,
    private readonly doorman: Doorman,
    private readonly whoami: Whoami,
  ) {}

  /** Whether a link still opens the set-up: 204, 409 `already-set-up` or 422 `link-unknown`. */
  @Post('check')
  @AllowAnyone({ from: 'own pages' })
  @ReturnsNothing()
  async check(@Body({ schema: withToken }) { token }: WithToken): Promise<void> {
    const trouble = await this.links.troubleWith(token);
    if (trouble) throw spoken(trouble);
  }

  /** Makes the owner and the business and signs the owner in: 201; 409 `already-set-up` or 422 `link-unknown`. */
  @Post()
  @AllowAnyone({ from: 'own pages' })
  @Returns(whoAmI, { status: 201 })
  async setUp(
    @Body({ schema: setup }) given: Setup,
    @Req() request: IncomingRequest,
    @Res({ passthrough: true }) reply: CookieJar,
  ): Promise<WhoAmI> {
    const outcome = await this.desk.setUp(given, this.doorman.visitor(request));
    if (outcome.kind !== 'set-up') throw spoken(outcome.kind);
    this.doorman.handOver(reply, outcome.keys);
    return this.whoami.behind(outcome.keys.token);
  }
}

function spoken(trouble: SetupProblem): Error {
  return trouble === 'already'
    ? new Conflict('already-set-up', 'Regulars is set up already. Sign in, or ask the owner to invite you.')
    : new Refused(
        'link-unknown',
        'This set-up link is not known here. Use the one that the server printed at its last start.',
      );
}
