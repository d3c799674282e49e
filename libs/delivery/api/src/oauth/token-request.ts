import * as z from 'zod';
import type { OAuthGrant } from './grant';

/** A token as the provider gives it. */
export interface FreshToken {
  kind: 'fresh';
  token: string;
  seconds: number;
  /** Some providers give another refresh token each time; the old one then ends. */
  refreshToken: string | undefined;
}
export type TokenRequestAnswer = FreshToken | { kind: 'refused' | 'unreachable'; said: string };

const patienceMs = 15_000;
/** For providers that do not say how long a token lasts. */
const shortSeconds = 300;

const given = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive().default(shortSeconds),
  refresh_token: z.string().min(1).optional(),
});
const refusal = z.object({ error: z.string(), error_description: z.string().default('') });

/** Asks the owner's provider for an access token (RFC 6749, section 6). Follows no redirect: secrets go where they were meant to. */
export async function requestToken({
  clientId,
  clientSecret,
  refreshToken,
  tokenUrl,
}: OAuthGrant): Promise<TokenRequestAnswer> {
  const asked = { grant_type: 'refresh_token', refresh_token: refreshToken, client_id: clientId };
  const body = new URLSearchParams({ ...asked, ...(clientSecret === null ? {} : { client_secret: clientSecret }) });
  const options = { method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(patienceMs) } as const;
  try {
    const response = await fetch(tokenUrl, { ...options, headers: { accept: 'application/json' } });
    return read(response.status, await response.text());
  } catch (error) {
    return { kind: 'unreachable', said: `${new URL(tokenUrl).host} does not answer: ${reasonOf(error)}` };
  }
}

function read(status: number, text: string): TokenRequestAnswer {
  const json = parsed(text);
  const token = given.safeParse(json);
  if (status === 200 && token.success) {
    const { access_token, expires_in, refresh_token } = token.data;
    return { kind: 'fresh', token: access_token, seconds: expires_in, refreshToken: refresh_token };
  }
  const no = refusal.safeParse(json);
  const said = no.success ? `${no.data.error}: ${no.data.error_description}` : `It answered ${status}.`;
  const passes = status === 429 || status >= 500 || status === 200;
  return { kind: passes ? 'unreachable' : 'refused', said: said.slice(0, 400) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
