import { deliveryErrors, type EmailSettings, type ReadableEmailSettings } from '@regulars/delivery/contract';
import { Refused } from '@regulars/shared/http';
import { isLoopback } from './mail-server';

const bare = 'Without TLS the password could be read on the way. Choose TLS or STARTTLS.';
const otherHost = 'This is another server: enter the password again, so that it goes nowhere it was not meant to.';
const otherUrl = 'Enter this again: it was given for another address or program.';
const missing = 'A refresh token is needed to log in.';

/** Refuses settings by which a secret would go where it was not meant to, or that lack one. */
export function refuseLooseSecrets(settings: EmailSettings, before: ReadableEmailSettings | null): void {
  const { host, security, password, oauth } = settings;
  const keepsPassword = password === undefined && (before?.hasPassword ?? false) && oauth === null;
  const hasLogin = oauth !== null || keepsPassword || (password !== undefined && password !== null);
  if (security === 'none' && hasLogin && !isLoopback(host)) refuse(deliveryErrors.passwordInTheClear, 'security', bare);
  if (keepsPassword && before?.host !== host) refuse(deliveryErrors.secretMissing, 'password', otherHost);
  if (oauth !== null) refuseLooseGrant(oauth, before?.oauth ?? null);
}

function refuseLooseGrant(
  { clientId, clientSecret, refreshToken, tokenUrl }: NonNullable<EmailSettings['oauth']>,
  before: ReadableEmailSettings['oauth'],
): void {
  if (before === null && refreshToken === undefined)
    refuse(deliveryErrors.secretMissing, 'oauth.refreshToken', missing);
  if (before === null || (before.tokenUrl === tokenUrl && before.clientId === clientId)) return;
  if (refreshToken === undefined) refuse(deliveryErrors.secretMissing, 'oauth.refreshToken', otherUrl);
  if (clientSecret === undefined && before.hasClientSecret)
    refuse(deliveryErrors.secretMissing, 'oauth.clientSecret', otherUrl);
}

function refuse(code: string, path: string, message: string): never {
  throw new Refused(code, message, [{ path, message }]);
}
