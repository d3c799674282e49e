import type { IncomingRequest } from './request';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request only looks. */
export const onlyLooks = (request: IncomingRequest): boolean => safe.has(request.method);

/**
 * Whether a page of another site made the browser send this. By Fetch Metadata where the browser speaks it, else by
 * Origin; with neither it was no browser (as Go's net/http CrossOriginProtection, after Filippo Valsorda's survey).
 */
export function isCrossSite(request: IncomingRequest, ownOrigin: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin, host } = request.headers;
  if (origin === undefined) return false;
  return origin !== ownOrigin && hostOf(origin) !== host;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
