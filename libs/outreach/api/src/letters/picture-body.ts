import { DomainError } from '@regulars/shared/http';
import type { FastifyInstance } from 'fastify';

/** Lets pictures through as their bytes, up to the largest body of the house; what they are is looked at later. */
export function takePictures(host: { readonly httpAdapter?: { getInstance(): FastifyInstance } }): void {
  // The command line opens the house without a server.
  const server = host.httpAdapter?.getInstance();
  server?.addContentTypeParser(['image/png', 'image/jpeg'], { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
}

/** The body as bytes. 415 for anything that another parser has taken, JSON for one. */
export function pictureOf(request: { body?: unknown }): Buffer {
  if (Buffer.isBuffer(request.body)) return request.body;
  const detail = 'Send the picture itself as the body, as image/png or image/jpeg.';
  throw new DomainError({ status: 415, code: 'wrong-content-type', detail });
}
