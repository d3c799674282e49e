import type { Socket } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';

/** What the sink does with a message or a connection that a test did not wish to go through. */
export type Trick =
  /** Answers this reply: `550 5.1.1 no such user`. */
  | { reply: string }
  /** Ends the connection. */
  | { drop: true }
  /** Takes its time, then goes on as usual. */
  | { waitMs: number };

/** Where in the conversation a trick happens. */
export type Where = 'connect' | 'login' | 'sender' | 'recipient' | 'body' | 'after-body';

export interface Received {
  from: string;
  to: string;
  raw: string;
}

export interface MailSink {
  readonly port: number;
  /** `smtp://127.0.0.1:…` */
  readonly url: string;
  /** Every message that was answered with 250, in order; also when the answer could not be delivered. */
  readonly received: Received[];
  /** How many connections were opened so far. */
  readonly connections: () => number;
  /** What to do from now on; undefined: take everything. */
  play(script: (where: Where, who: { to: string }) => Trick | undefined): void;
  /** Ends all connections and takes no more until `open`. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

interface SinkOptions {
  port?: number;
  tls?: SMTPServerOptions['secure'];
  /** Wants this login. */
  login?: { user: string; password: string };
  /** Wants an access token (XOAUTH2) that this says is good. */
  token?: (user: string, token: string) => boolean;
  /** Called with each message as it is taken, before the 250 goes out. */
  taking?: (mail: Received) => void;
}

const refusal = (reply: string): Error => {
  const [code, ...words] = reply.split(' ');
  return Object.assign(new Error(words.join(' ')), { responseCode: Number(code) });
};

/** A real SMTP server on loopback that keeps what it takes, and misbehaves when told to. */
export async function startMailSink(options: SinkOptions = {}): Promise<MailSink> {
  const received: Received[] = [];
  let script: (where: Where, who: { to: string }) => Trick | undefined = () => undefined;
  let opened = 0;

  const socketOf = (session: SMTPServerSession): Socket | undefined => {
    for (const connection of server.connections) {
      // The connection class is not typed by the package; these two are what it has.
      const known = connection as unknown as { session: SMTPServerSession; _socket: Socket };
      if (known.session.id === session.id) return known._socket;
    }
    return undefined;
  };
  const act = (where: Where, session: SMTPServerSession, to: string, go: (error?: Error) => void): void => {
    const trick = script(where, { to });
    if (!trick) go();
    else if ('drop' in trick) socketOf(session)?.destroy();
    else if ('reply' in trick) go(refusal(trick.reply));
    else setTimeout(go, trick.waitMs);
  };
  const recipientOf = (session: SMTPServerSession): string => session.envelope.rcptTo[0]?.address ?? '';

  const server = new SMTPServer({
    secure: options.tls ?? false,
    disabledCommands: options.tls ? [] : ['STARTTLS'],
    authOptional: options.login === undefined && options.token === undefined,
    authMethods: options.token === undefined ? ['PLAIN', 'LOGIN'] : ['XOAUTH2'],
    allowInsecureAuth: true,
    hideENHANCEDSTATUSCODES: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    onConnect: (session, done) => {
      opened += 1;
      act('connect', session, '', done);
    },
    onAuth: (auth, session, done) => {
      const wanted = options.login;
      const byPassword = auth.username === wanted?.user && auth.password === wanted?.password;
      const byToken = options.token?.(auth.username ?? '', auth.accessToken ?? '') === true;
      const right = wanted === undefined ? byToken : byPassword;
      act('login', session, '', (error) => {
        if (error) done(error);
        else if (right) done(null, { user: auth.username ?? '' });
        else done(refusal('535 5.7.8 Authentication credentials invalid'));
      });
    },
    onMailFrom: (_address, session, done) => act('sender', session, '', done),
    onRcptTo: (address, session, done) => act('recipient', session, address.address, done),
    onData: (stream, session, done) => {
      const to = recipientOf(session);
      const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
      act('body', session, to, () => {
        read(stream, (raw) => {
          act('after-body', session, to, (error) => {
            if (error) {
              done(error);
              return;
            }
            received.push({ from, to, raw });
            options.taking?.({ from, to, raw });
            done(null, '2.0.0 taken');
          });
        });
      });
    },
  });
  // Dropped lines are what the tests are about.
  server.on('error', () => undefined);
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.server.once('error', reject);
      server.listen(port, '127.0.0.1', () => resolve());
    });
  await listen(options.port ?? 0);
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const stop = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  return {
    port,
    url: `${options.tls ? 'smtps' : 'smtp'}://127.0.0.1:${port}`,
    received,
    connections: () => opened,
    play: (next) => (script = next),
    stop,
    close: stop,
  };
}

function read(stream: SMTPServerDataStream, done: (raw: string) => void): void {
  const pieces: Buffer[] = [];
  stream.on('data', (piece: Buffer) => pieces.push(piece));
  stream.on('end', () => done(Buffer.concat(pieces).toString('utf8')));
  stream.on('error', () => undefined);
}
