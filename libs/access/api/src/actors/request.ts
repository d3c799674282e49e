import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from './actor';

/** What we read of a request, whichever HTTP server took it. */
export interface IncomingRequest {
  method: string;
  url: string;
  ip: string;
  headers: IncomingHttpHeaders;
  /** set by the guard */
  actor?: Actor;
}

/** The value of one cookie, if it was sent. */
export function cookieOf(request: IncomingRequest, name: string): string | undefined {
  for (const part of request.headers.cookie?.split(';') ?? []) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}
