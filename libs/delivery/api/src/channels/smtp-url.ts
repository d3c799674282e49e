import * as z from 'zod';
import { securities, type Security } from '@regulars/delivery/domain';
import { isLoopback, type MailServer } from './mail-server';

const options = z.strictObject({
  security: z.enum(securities).optional(),
  verify: z.enum(['on', 'off']).default('on'),
  from: z.string().min(3).optional(),
  name: z.string().min(1).optional(),
  perHour: z.coerce.number().int().min(1).nullable().default(null),
  perDay: z.coerce.number().int().min(1).nullable().default(null),
  connections: z.coerce.number().int().min(1).max(20).default(4),
});

export type ServerFromUrl = Omit<MailServer, 'fromAddress'> & { fromAddress: string | undefined };

/**
 * Reads SMTP_URL: `smtp://user:password@host:587?from=hello@shop.de&name=The%20Shop`, or `smtps://` for TLS from the
 * start. More options: `security` (tls, starttls, none), `verify=off` (do not check the certificate), `perHour`,
 * `perDay`, `connections`. Throws one sentence if it does not fit.
 */
export function readSmtpUrl(text: string): ServerFromUrl {
  if (!URL.canParse(text)) throw new Error('SMTP_URL is not an address such as smtp://user:password@host:587.');
  const url = new URL(text);
  const read = options.safeParse(Object.fromEntries(url.searchParams));
  if (!read.success)
    throw new Error(
      `SMTP_URL: ${read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`,
    );
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const { security = securityOf(url, host), verify, from, name, ...rest } = read.data;
  const user = url.username === '' ? null : decodeURIComponent(url.username);
  return {
    host,
    port: Number(url.port) || (security === 'tls' ? 465 : 587),
    security,
    user,
    password: url.password === '' ? null : decodeURIComponent(url.password),
    oauth: null,
    fromAddress: from ?? (user?.includes('@') ? user : undefined),
    fromName: name ?? null,
    verifyCertificate: verify === 'on',
    ...rest,
  };
}

function securityOf(url: URL, host: string): Security {
  if (url.protocol === 'smtps:' || url.port === '465') return 'tls';
  return isLoopback(host) ? 'none' : 'starttls';
}
