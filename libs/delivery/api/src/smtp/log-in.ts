import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import XOAuth2 from 'nodemailer/lib/xoauth2';
import type { Observation } from '@regulars/delivery/domain';
import type { MailServer } from '../channels/mail-server';
import type { OAuthGrant, TokenAnswer } from '../oauth/grant';
import type { WireError } from './observe';

/** Where sessions get access tokens from. */
export interface TokenSource {
  token(grant: OAuthGrant): Promise<TokenAnswer>;
  renew(grant: OAuthGrant): Promise<TokenAnswer>;
}

/** No access token was to be had. */
export class NoToken extends Error {
  readonly seen: Observation;

  constructor({ kind, said }: Exclude<TokenAnswer, { kind: 'token' }>) {
    super(said);
    this.seen =
      kind === 'refused' ? { kind: 'unauthorised', text: said } : { kind: 'lost', stage: 'login', text: said };
  }
}

type Auth = Parameters<SMTPConnection['login']>[0];

/** Logs in with what the owner set: nothing, a password, or an access token. Throws what went wrong. */
export async function logIn(
  { user, password, oauth }: MailServer,
  tokens: TokenSource,
  login: (auth: Auth) => Promise<unknown>,
): Promise<void> {
  if (user === null) return;
  if (oauth !== null) await logInByToken(user, oauth, { tokens, login });
  else if (password !== null) await login({ credentials: { user, pass: password } });
}

interface Means {
  tokens: TokenSource;
  login: (auth: Auth) => Promise<unknown>;
}

async function logInByToken(user: string, grant: OAuthGrant, { tokens, login }: Means): Promise<void> {
  const first = must(await tokens.token(grant));
  try {
    await login(byToken(user, first.token));
  } catch (error) {
    if (!isRefusal(error) || !first.fromCache) throw error;
    // It was good when we got it; it may have been taken back since. One fresh one tells.
    await login(byToken(user, must(await tokens.renew(grant)).token));
  }
}

const byToken = (user: string, accessToken: string): Auth => ({
  user,
  method: 'XOAUTH2',
  oauth2: new XOAuth2({ user, accessToken }, false),
});

function must(answer: TokenAnswer): Extract<TokenAnswer, { kind: 'token' }> {
  if (answer.kind === 'token') return answer;
  throw new NoToken(answer);
}

const isRefusal = (error: unknown): boolean => {
  const { code }: WireError = error instanceof Error ? error : new Error();
  return code === 'EAUTH';
};
