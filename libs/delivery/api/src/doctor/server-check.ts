import { Injectable } from '@nestjs/common';
import { judgeLogin, judgeTls, type Finding, type SeenServer } from '@regulars/delivery/domain';
import { Clock, Temporal } from '@regulars/shared/calendar';
import { isLoopback, type MailServer } from '../channels/mail-server';
import { AccessTokens } from '../oauth/access-tokens';
import { usualPatience, type Patience } from '../smtp/patience';
import { SmtpSession } from '../smtp/session';

/** Somebody waits before the screen: less than sending allows. */
const patience: Patience = { ...usualPatience, connectMs: 8_000, greetingMs: 8_000, silenceMs: 10_000, openMs: 15_000 };

/** Says hello to the mail server, logs in, and leaves; sends nothing. */
@Injectable()
export class ServerCheck {
  constructor(
    private readonly clock: Clock,
    private readonly tokens: AccessTokens,
  ) {}

  async findings(server: MailServer): Promise<Finding[]> {
    const seen = await this.hello(server);
    return [judgeLogin(seen), judgeTls(seen)];
  }

  private async hello(server: MailServer): Promise<SeenServer> {
    const session = new SmtpSession(server, patience, this.tokens);
    const trouble = await session.open();
    session.leave();
    const { host, user, security, verifyCertificate: checksCertificate } = server;
    const daysLeft = this.daysUntil(session.certificateEnds);
    return { host, user, security, checksCertificate, isLoopback: isLoopback(host), trouble, daysLeft };
  }

  private daysUntil(end: Temporal.Instant | undefined): number | undefined {
    return end === undefined ? undefined : Math.floor(this.clock.now().until(end).total('days'));
  }
}
