import type { Observation } from '@regulars/delivery/domain';
import { readReply } from '@regulars/delivery/domain';
import type { MailServer } from '../channels/mail-server';
import type { TokenSource } from './log-in';
import type { Patience } from './patience';
import { SmtpSession, type Envelope } from './session';

const mostPerSession = 100;

/** A few sessions to one mail server, opened when needed. It never sends a message twice: retries are the outbox's. */
export class SmtpPool {
  private readonly idle: SmtpSession[] = [];
  private readonly busy = new Set<SmtpSession>();
  private isCut = false;

  constructor(
    readonly server: MailServer,
    private readonly patience: Patience,
    private readonly tokens: TokenSource,
  ) {}

  /** Hands over one message. The caller keeps to `server.connections` at once. */
  async send(envelope: Envelope, mime: Buffer): Promise<Observation> {
    const used = this.idle.pop();
    if (used) {
      const seen = await this.over(used, envelope, mime);
      if (this.isCut || !wentStale(seen)) return seen;
    }
    const fresh = new SmtpSession(this.server, this.patience, this.tokens);
    this.busy.add(fresh);
    const trouble = await fresh.open();
    this.busy.delete(fresh);
    return trouble ?? this.over(fresh, envelope, mime);
  }

  /** Ends all sessions politely. */
  leave(): void {
    for (const session of this.idle.splice(0)) session.leave();
  }

  /** Ends what is under way, now. */
  cut(): void {
    this.isCut = true;
    for (const session of this.busy) session.cut();
    this.leave();
  }

  private async over(session: SmtpSession, envelope: Envelope, mime: Buffer): Promise<Observation> {
    this.busy.add(session);
    const seen = await session.carry(envelope, mime);
    this.busy.delete(session);
    if (!session.isOpen) return seen;
    if (session.carried < mostPerSession) this.idle.push(session);
    else session.leave();
    return seen;
  }
}

/** A session that the server had ended while it was idle: not a byte of the message left us, so a new one may carry it. */
function wentStale(seen: Observation): boolean {
  if (seen.kind === 'lost') return seen.stage === 'data';
  return (
    seen.kind === 'refused' && seen.stage !== 'body' && seen.stage !== 'after-body' && readReply(seen.text).code === 421
  );
}
