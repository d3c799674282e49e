import type { BounceMailbox, BounceMailboxSettings } from '@regulars/delivery/contract';
import { providerPresets, securities } from '@regulars/delivery/domain';

/** The mailbox for bounces as it is typed. */
export interface BounceDraft {
  host: string;
  port: string;
  security: string;
  user: string;
  /** What is typed anew; empty keeps what is saved. */
  password: string;
  folder: string;
}

/** What the form begins with: what is saved, or what goes with the mail server. */
export function bounceDraftOf(
  mailbox: BounceMailbox | null,
  sending: { host: string; user: string | null } | null,
): BounceDraft {
  if (mailbox) {
    const { host, port, security, user, folder } = mailbox;
    return { host, port: String(port), security, user, password: '', folder };
  }
  const host = providerPresets.find((preset) => preset.host === sending?.host)?.imapHost ?? '';
  return { host, port: '993', security: 'tls', user: sending?.user ?? '', password: '', folder: 'INBOX' };
}

/** What is sent to be saved. */
export function bounceRequestOf(draft: BounceDraft): BounceMailboxSettings {
  const { host, port, user, password, folder } = draft;
  const security = securities.find((one) => one === draft.security) ?? 'tls';
  return { host, port: Number(port), security, user, folder, ...(password === '' ? {} : { password }) };
}
