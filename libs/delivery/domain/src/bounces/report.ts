import { headersOf, takeApart, type MimePart } from './mime';

/** What a mail that came back tells. */
export type Report =
  /** A delivery status (RFC 3464): `status` as in RFC 3463. */
  | { kind: 'bounce'; deliveryId: string; status: string; said: string }
  /** Not delivered yet, and still tried. */
  | { kind: 'delay'; deliveryId: string }
  /** Somebody called it spam (RFC 5965). */
  | { kind: 'complaint'; deliveryId: string }
  /** A report that does not say about which of our mails, or what. */
  | { kind: 'not-understood' }
  /** Not a report at all. */
  | { kind: 'other' };

const ourId = /<([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})@[^<>\s]+>/i;
const returned = ['message/rfc822', 'text/rfc822-headers', 'message/rfc822-headers', 'message/global'];
const complaints = ['abuse', 'fraud', 'opt-out', 'virus', 'other'];

/** Reads a mail that came in. Takes any text, and never throws. */
export function readReport(raw: string): Report {
  const mail = takeApart(raw);
  if (mail.type !== 'multipart/report') return { kind: 'other' };
  const all = everyPart(mail);
  const deliveryId = deliveryOf(mail, all);
  const feedback = all.find((part) => part.type === 'message/feedback-report');
  if (feedback) return complaint(feedback, deliveryId);
  const status = all.find((part) => /^message\/(global-)?delivery-status$/.test(part.type));
  return status ? bounce(status, deliveryId) : { kind: 'other' };
}

const everyPart = (part: MimePart): MimePart[] => [part, ...part.parts.flatMap(everyPart)];

/** Which of our mails it is about: the Message-ID is made of the delivery's id. */
function deliveryOf(mail: MimePart, all: readonly MimePart[]): string | undefined {
  const enclosed = all
    .filter((part) => returned.includes(part.type))
    .map((part) => headersOf(part.body.split('\n\n', 1)[0] ?? '').get('message-id'));
  const named = [...enclosed, mail.headers.get('in-reply-to')];
  for (const text of named) {
    const id = ourId.exec(text ?? '')?.[1];
    if (id !== undefined) return id.toLowerCase();
  }
  return undefined;
}

function complaint(feedback: MimePart, deliveryId: string | undefined): Report {
  const type = headersOf(feedback.body.trim()).get('feedback-type')?.toLowerCase() ?? '';
  if (type === 'not-spam') return { kind: 'other' };
  if (deliveryId === undefined || !complaints.includes(type)) return { kind: 'not-understood' };
  return { kind: 'complaint', deliveryId };
}

/** One block about the whole mail, then one a recipient; ours have one recipient each. */
function bounce(part: MimePart, deliveryId: string | undefined): Report {
  const blocks = part.body
    .trim()
    .split(/\n\s*\n/)
    .map(headersOf);
  const recipient = blocks.find((block) => block.has('action'));
  if (!recipient || deliveryId === undefined) return { kind: 'not-understood' };
  const action = recipient.get('action')?.toLowerCase();
  if (action === 'delayed') return { kind: 'delay', deliveryId };
  if (action !== 'failed') return { kind: 'other' };
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(recipient.get('status') ?? '')?.[0] ?? '5.0.0';
  const said = recipient.get('diagnostic-code')?.replace(/^smtp;\s*/i, '') ?? status;
  return { kind: 'bounce', deliveryId, status, said: said.slice(0, 500) };
}

/**
 * Whether a mail that came back says that the address itself is no good (RFC 3463): then nothing more goes there. A
 * full mailbox, a mail too large or against a rule, or a server away for days says nothing about the address.
 */
export function isHardBounce(status: string): boolean {
  const [kind, subject, detail] = status.split('.');
  if (kind !== '5') return false;
  if (subject === '0' || subject === '1') return true;
  return subject === '2' && detail === '1';
}
