import { createServer, type Socket } from 'node:net';

export interface StoredMail {
  raw: string;
  seen: boolean;
}

/** A mailbox on loopback that speaks as much IMAP as a reader of bounces needs. */
export interface ImapSink {
  readonly port: number;
  /** By UID, from 1. */
  readonly mails: StoredMail[];
  /** Every command, without its tag. */
  readonly said: string[];
  put(...raws: string[]): void;
  /** Called before a message is marked as read. */
  whenMarked(hook: () => void): void;
  close(): Promise<void>;
}

interface Talk {
  mails: StoredMail[];
  login: { user: string; password: string };
  marked: () => void;
}

/** Starts a scripted IMAP server (RFC 3501) with one folder, INBOX. */
export async function startImapSink(login = { user: 'ana', password: 'imap-secret' }): Promise<ImapSink> {
  const talk: Talk = { mails: [], login, marked: () => undefined };
  const said: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    socket.write('* OK [CAPABILITY IMAP4rev1] ready\r\n');
    let waiting = '';
    socket.on('data', (piece: Buffer) => {
      waiting += piece.toString('latin1');
      const lines = waiting.split('\r\n');
      waiting = lines.pop() ?? '';
      for (const line of lines) {
        const [tag = '', ...words] = line.split(' ');
        said.push(words.join(' '));
        for (const reply of answer(talk, words)) socket.write(`${reply.replace(/^TAG /, `${tag} `)}\r\n`, 'latin1');
        if (words[0] === 'LOGOUT') socket.end();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    mails: talk.mails,
    said,
    put: (...raws) => void talk.mails.push(...raws.map((raw) => ({ raw, seen: false }))),
    whenMarked: (hook) => (talk.marked = hook),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function answer(talk: Talk, words: string[]): string[] {
  const { mails } = talk;
  const line = words.join(' ');
  if (words[0] === 'CAPABILITY') return ['* CAPABILITY IMAP4rev1', 'TAG OK done'];
  if (words[0] === 'LOGIN') return login(talk, line);
  if (words[0] === 'LIST' && !line.includes('INBOX')) return ['TAG OK done'];
  if (words[0] === 'LIST') return [String.raw`* LIST (\HasNoChildren) "/" INBOX`, 'TAG OK done'];
  if (words[0] === 'SELECT') {
    if (!/INBOX/i.test(line)) return ['TAG NO [NONEXISTENT] no such mailbox'];
    const flags = String.raw`* FLAGS (\Seen)`;
    return [
      flags,
      `* ${mails.length} EXISTS`,
      '* OK [UIDVALIDITY 7] ok',
      `* OK [UIDNEXT ${mails.length + 1}] ok`,
      'TAG OK [READ-WRITE] done',
    ];
  }
  if (line.startsWith('UID SEARCH')) return search(mails, line);
  if (line.startsWith('UID FETCH')) return fetch(mails, Number(words[2]));
  if (line.startsWith('UID STORE')) {
    talk.marked();
    const mail = mails[Number(words[2]) - 1];
    if (mail) mail.seen = true;
    return ['TAG OK done'];
  }
  return words[0] === 'LOGOUT' ? ['* BYE', 'TAG OK done'] : ['TAG OK done'];
}

function login({ login: { user, password } }: Talk, line: string): string[] {
  const right = line.replaceAll('"', '') === `LOGIN ${user} ${password}`;
  return [right ? 'TAG OK [CAPABILITY IMAP4rev1] welcome' : 'TAG NO [AUTHENTICATIONFAILED] no'];
}

function search(mails: readonly StoredMail[], line: string): string[] {
  const from = Number(/UID (\d+):\*/.exec(line.slice('UID SEARCH'.length))?.[1] ?? 1);
  const last = mails.length;
  const uids = mails.map((_mail, at) => at + 1).filter((uid) => (uid >= from || uid === last) && !mails[uid - 1]!.seen);
  return [`* SEARCH ${uids.join(' ')}`.trim(), 'TAG OK done'];
}

function fetch(mails: readonly StoredMail[], uid: number): string[] {
  const raw = mails[uid - 1]?.raw ?? '';
  return [`* ${uid} FETCH (UID ${uid} BODY[]<0> {${Buffer.byteLength(raw, 'latin1')}}\r\n${raw})`, 'TAG OK done'];
}
