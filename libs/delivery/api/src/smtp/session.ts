import { checkServerIdentity, type PeerCertificate } from 'node:tls';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Observation, Stage } from '@regulars/delivery/domain';
import { Temporal } from '@regulars/shared/calendar';
import type { MailServer } from '../channels/mail-server';
import { Body } from './body';
import { seenOpening, seenSending, type WireError } from './observe';
import { logIn, NoToken, type TokenSource } from './log-in';
import type { Patience } from './patience';

export interface Envelope {
  from: string;
  to: string;
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

/** `Nov 25 12:00:00 2026 GMT`, as OpenSSL writes it. */
function endOf({ valid_to: end }: PeerCertificate): Temporal.Instant | undefined {
  const ms = Date.parse(end);
  return Number.isNaN(ms) ? undefined : Temporal.Instant.fromEpochMilliseconds(ms);
}

/** One connection to the mail server, from greeting to goodbye. Carries one message at a time. */
export class SmtpSession {
  private readonly wire: SMTPConnection;
  private stage: Stage = 'connect';
  private giveUp: ((error: WireError) => void) | undefined;
  /** How many messages it has carried. */
  carried = 0;
  isOpen = false;
  /** When the certificate of the server ends; undefined without TLS, or if nobody vouches for it. */
  certificateEnds: Temporal.Instant | undefined;

  constructor(
    private readonly server: MailServer,
    private readonly patience: Patience,
    private readonly tokens: TokenSource,
  ) {
    this.wire = new SMTPConnection({
      host: server.host,
      port: server.port,
      secure: server.security === 'tls',
      requireTLS: server.security === 'starttls',
      ignoreTLS: server.security === 'none',
      tls: {
        rejectUnauthorized: server.verifyCertificate,
        minVersion: 'TLSv1.2',
        checkServerIdentity: (name, certificate) => {
          this.certificateEnds = endOf(certificate);
          return checkServerIdentity(name, certificate);
        },
      },
      connectionTimeout: patience.connectMs,
      greetingTimeout: patience.greetingMs,
      socketTimeout: patience.silenceMs,
      socketCloseTimeout: 500,
    });
    this.wire.on('error', (error: WireError) => this.end(error));
    this.wire.once('end', () => this.end(new Error('The mail server closed the connection.')));
  }

  /** Connects, secures and logs in. Gives what went wrong, or nothing. */
  async open(): Promise<Observation | undefined> {
    try {
      await this.within(this.patience.openMs, (done) => this.wire.connect(done));
      this.stage = 'login';
      await this.logIn();
      this.isOpen = true;
      return undefined;
    } catch (error) {
      const seen = error instanceof NoToken ? error.seen : seenOpening(asError(error), this.reached());
      this.close();
      return seen;
    }
  }

  /** Hands over one message and says what was seen. A refused message leaves the session usable. */
  async carry(envelope: Envelope, mime: Buffer): Promise<Observation> {
    const body = new Body(mime);
    try {
      const said = await this.send({ ...envelope, size: mime.length }, body);
      this.carried += 1;
      return { kind: 'accepted', text: said };
    } catch (thrown) {
      const error: WireError = asError(thrown);
      const seen = seenSending(error, body);
      if (seen.kind === 'refused' && error.responseCode !== 421 && !body.begun) await this.reset();
      else if (seen.kind !== 'refused' || error.responseCode === 421) this.close();
      return seen;
    }
  }

  /** Drops the line now; what is under way ends as lost. */
  cut(): void {
    this.end(new Error('We had to stop while this was being sent.'));
    this.close();
  }

  /** Says goodbye. */
  leave(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.wire.quit();
  }

  private close(): void {
    this.isOpen = false;
    this.wire.close();
  }

  private end(error: WireError): void {
    this.isOpen = false;
    this.giveUp?.(error);
  }

  private async logIn(): Promise<void> {
    await logIn(this.server, this.tokens, async (auth) => {
      if (!this.wire.allowsAuth) {
        // Sending the password would be refused anyway; without it mail is refused later, with less clear words.
        throw Object.assign(new Error('The mail server offers no login on this connection.'), { code: 'EAUTH' });
      }
      await this.within(this.patience.openMs, (done) => this.wire.login(auth, done));
    });
  }

  private async reset(): Promise<void> {
    try {
      await this.within(this.patience.greetingMs, (done) => this.wire.reset(done));
    } catch {
      this.close();
    }
  }

  private async send(envelope: Envelope & { size: number }, body: Body): Promise<string> {
    const said = await this.within<string>(this.patience.messageMs, (done) =>
      this.wire.send(envelope, body, (error, info) => (error ? done(error) : done(null, info.response))),
    );
    return said ?? '250';
  }

  /** How far opening came, for an error that does not say. */
  private reached(): Stage {
    if (this.stage === 'connect' && this.wire.lastServerResponse) return 'greeting';
    return this.stage;
  }

  /** Calls back with an error at the latest after this long, or when the line dies. */
  private within<T>(
    ms: number,
    work: (done: (error?: Error | null, result?: T) => void) => void,
  ): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.end(new Error(`The mail server took longer than ${ms / 1000} seconds.`)), ms);
      const settle = (error?: Error | null, result?: T): void => {
        clearTimeout(timer);
        this.giveUp = undefined;
        if (error) reject(error);
        else resolve(result);
      };
      this.giveUp = settle;
      work(settle);
    });
  }
}
