import type { Temporal } from '@regulars/shared/calendar';
import type { InlineAttachment } from '../attachments/attachment';

export interface Mailbox {
  address: string;
  name?: string | undefined;
}

/** One rendered message for one recipient. The outbox adds what is its own: From, Date, Message-ID, Auto-Submitted. */
export interface OutgoingMessage {
  /** One delivery per key, whatever happens: `touchpoint:0192…`. At most 120 characters. */
  key: string;
  /** What suppression and consent are asked about: `greetings`, `offers`, … At most 60 characters. */
  purpose: string;
  to: Mailbox;
  /** Left out: the address in the mail settings, under the business's name. */
  replyTo?: Mailbox | undefined;
  /** The name shown as sender; left out: the one in the mail settings. */
  fromName?: string | undefined;
  subject: string;
  text: string;
  html?: string | undefined;
  /** Pictures that the HTML shows by `cid:`; they need HTML. */
  attachments?: readonly InlineAttachment[] | undefined;
  /** Address that takes a one-click POST (RFC 8058) and shows a page on GET; makes both List-Unsubscribe headers. */
  unsubscribeUrl?: string | undefined;
  /** Not before. */
  dueAt: Temporal.Instant;
  /** When it has lost its point: not begun and not tried again after. */
  expiresAt: Temporal.Instant;
}

export type DeliveryId = string;
