import { Injectable } from '@nestjs/common';
import type { Actor } from './actor';
import { cookieOf, type IncomingRequest } from './request';
import { SessionCookie } from '../sessions/session-cookie';
import { Sessions } from '../sessions/sessions';
import { Tokens } from '../tokens/tokens';

/** Finds out who sends a request. */
@Injectable()
export class Credentials {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
  ) {}

  /** Who sends it; undefined for nobody, and for a credential that is expired, revoked or made up. */
  async read(request: IncomingRequest): Promise<Actor | undefined> {
    const { authorization } = request.headers;
    // Whoever brings a token means it: a bad one is not made good by a cookie that comes along.
    if (authorization !== undefined) return this.tokens.actorBehind(bearer(authorization));
    const token = cookieOf(request, this.cookie.name);
    return token === undefined ? undefined : this.sessions.actorBehind(token);
  }
}

function bearer(authorization: string): string {
  return /^Bearer +(\S+) *$/i.exec(authorization)?.[1] ?? '';
}
