import { ImapFlow } from 'imapflow';
import type { OpenMailbox } from './bounce-mailboxes';

/** A message as it came in; `raw` is its beginning, reports are short. */
export interface IncomingMail {
  uid: number;
  raw: string;
}

/** The folder while it is open. */
export interface OpenFolder {
  uidValidity: string;
  /** Messages nobody has read, the oldest first, that were not looked at yet. */
  fresh: AsyncIterable<IncomingMail>;
  /** Marks a message as read. */
  seen(uid: number): Promise<void>;
}

const patienceMs = 20_000;
const mostBytes = 256 * 1_024;
/** More wait for the next time. */
const mostAtOnce = 200;

/** Opens a folder over IMAP, lets `work` read it, and closes it. Throws what went wrong. */
export async function inFolder<T>(box: OpenMailbox, work: (folder: OpenFolder) => Promise<T>): Promise<T> {
  const client = new ImapFlow({
    host: box.host,
    port: box.port,
    secure: box.security === 'tls',
    doSTARTTLS: box.security === 'tls' ? undefined : box.security === 'starttls',
    auth: { user: box.user, pass: box.password },
    tls: { minVersion: 'TLSv1.2' },
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs * 2,
    disableAutoIdle: true,
    logger: false,
  });
  // What breaks the line also fails the command that waits on it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { uidValidity } = await client.mailboxOpen(box.folder);
    const from = box.uidValidity === String(uidValidity) ? box.lastUid + 1 : 1;
    return await work({
      uidValidity: String(uidValidity),
      fresh: freshFrom(client, from),
      seen: async (uid) => {
        await client.messageFlagsAdd(String(uid), [String.raw`\Seen`], { uid: true });
      },
    });
  } finally {
    await client.logout().catch(() => client.close());
  }
}

async function* freshFrom(client: ImapFlow, from: number): AsyncGenerator<IncomingMail> {
  const answer = await client.search({ seen: false, uid: `${from}:*` }, { uid: true });
  const found = Array.isArray(answer) ? answer : [];
  // `n:*` names the last message also when its number is below n.
  const uids = found.filter((uid) => uid >= from).sort((a, b) => a - b);
  for (const uid of uids.slice(0, mostAtOnce)) {
    const message = await client.fetchOne(String(uid), { source: { start: 0, maxLength: mostBytes } }, { uid: true });
    yield { uid, raw: message && message.source ? message.source.toString('latin1') : '' };
  }
}
