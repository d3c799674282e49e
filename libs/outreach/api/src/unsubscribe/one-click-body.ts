import { DomainError } from '@regulars/shared/http';
import type { FastifyInstance } from 'fastify';

/**
 * One click may come as multipart/form-data as well (RFC 8058, section 3.1). What it holds does not matter: that it is a
 * POST to this address says it all. Everywhere else that type stays refused.
 */
export function takeOneClickForms(host: { readonly httpAdapter?: { getInstance(): FastifyInstance } }): void {
  // The command line opens the house without a server.
  const server = host.httpAdapter?.getInstance();
  if (!server) return;
  server.addContentTypeParser('multipart/form-data', (request, payload, done) => {
    payload.resume();
    if (request.url.startsWith('/unsubscribe/')) done(null, undefined);
    else
      done(
        new DomainError({
          status: 415,
          code: 'wrong-content-type',
          detail: 'This content type is not understood here.',
        }),
      );
  });
}
