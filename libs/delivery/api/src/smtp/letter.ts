import MailComposer from 'nodemailer/lib/mail-composer';
import type { Temporal } from '@regulars/shared/calendar';
import type { InlineAttachment } from '../attachments/attachment';

/** A delivery's message with all that its letter needs. */
export interface Letter {
  id: string;
  to: { address: string; name: string | null };
  from: { address: string; name: string | null };
  replyTo: { address: string; name: string | null } | null;
  subject: string;
  plain: string;
  html: string | null;
  attachments: readonly InlineAttachment[];
  unsubscribeUrl: string | null;
}

const oneLine = (text: string): string => text.replace(/[\r\n\0]+/g, ' ');
const mailbox = ({ address, name }: Letter['to']) => ({ address, name: oneLine(name ?? '') });

/** Derived from the delivery, so that a mail that was sent twice after all can be known as the same. */
export const messageIdOf = (id: string, fromAddress: string): string =>
  `<${id}@${fromAddress.slice(fromAddress.lastIndexOf('@') + 1)}>`;

/** The letter as it goes over the wire (RFC 5322, MIME), text and HTML side by side. */
export function compose(letter: Letter, now: Temporal.Instant): Promise<Buffer> {
  const composer = new MailComposer({
    messageId: messageIdOf(letter.id, letter.from.address),
    date: new Date(now.epochMilliseconds),
    from: mailbox(letter.from),
    to: mailbox(letter.to),
    ...(letter.replyTo ? { replyTo: mailbox(letter.replyTo) } : {}),
    subject: oneLine(letter.subject),
    text: letter.plain,
    ...(letter.html === null ? {} : { html: letter.html }),
    attachments: letter.attachments.map(attached),
    headers: headersOf(letter),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

const attached = ({ cid, filename, contentType, content }: InlineAttachment) => ({
  cid: oneLine(cid),
  filename: oneLine(filename),
  contentType: oneLine(contentType),
  content: Buffer.from(content),
  contentDisposition: 'inline' as const,
});

function headersOf({ unsubscribeUrl }: Letter): Record<string, string> {
  // RFC 3834: no out-of-office answers to these, please.
  const headers = { 'Auto-Submitted': 'auto-generated' };
  if (unsubscribeUrl === null) return headers;
  return {
    ...headers,
    'List-Unsubscribe': `<${oneLine(unsubscribeUrl)}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
