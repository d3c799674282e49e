import { Body, Controller, Delete, Get, Post, Req, Res } from '@nestjs/common';
import { signIn, whoAmI, type SignIn, type WhoAmI } from '@regulars/access/contract';
import { Returns, ReturnsNothing, SignInNeeded, TooOften } from '@regulars/shared/http';
import { AllowAnyone } from '../actors/allow';
import { Credentials } from '../actors/credentials';
import type { IncomingRequest } from '../actors/request';
import { SignInDesk } from '../sign-in/sign-in';
import { Doorman } from '../sign-in/visitor';
import type { CookieJar } from './session-cookie';
import { SignOut } from './sign-out';
import { Whoami } from './who-am-i';

/** The session of this browser. */
@Controller('session')
export class SessionController {
  constructor(
    private readonly desk: SignInDesk,
    private readonly doorman: Doorman,
    private readonly credentials: Credentials,
    private readonly whoami: Whoami,
    private readonly out: SignOut,
  ) {}

  /** Who is asking: `signed-in` with user and business, `signed-out`, or `set-up-needed`. */
  @Get()
  @AllowAnyone()
  @Returns(whoAmI)
  async read(@Req() request: IncomingRequest): Promise<WhoAmI> {
    return this.whoami.tell(await this.credentials.read(request));
  }

  /**
   * Signs in with e-mail and password and sets the session cookie. 401 `wrong-sign-in` whichever is wrong, or the
   * account is closed; 429 with `Retry-After` in seconds after repeated failures.
   */
  @Post()
  @AllowAnyone({ from: 'own pages' })
  @Returns(whoAmI)
  async signIn(
    @Body({ schema: signIn }) given: SignIn,
    @Req() request: IncomingRequest,
    @Res({ passthrough: true }) reply: CookieJar,
  ): Promise<WhoAmI> {
    const outcome = await this.desk.signIn(given, this.doorman.visitor(request));
    switch (outcome.kind) {
      case 'wait':
        throw new TooOften(`Too many tries. Please wait ${inWords(outcome.seconds)}.`, outcome.seconds);
      case 'wrong':
        throw new SignInNeeded('This e-mail and password do not go together.');
      case 'signed-in':
        this.doorman.handOver(reply, outcome.keys);
        return this.whoami.behind(outcome.keys.token);
    }
  }

  /** Signs out: ends the session and takes the cookie back. Nothing to do is fine too. */
  @Delete()
  @AllowAnyone({ from: 'own pages' })
  @ReturnsNothing()
  async signOut(@Req() request: IncomingRequest, @Res({ passthrough: true }) reply: CookieJar): Promise<void> {
    await this.out.signOut(this.doorman.visitor(request).sessionToken);
    this.doorman.takeBack(reply);
  }
}

function inWords(seconds: number): string {
  return seconds < 100 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}
