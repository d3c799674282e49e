import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { DomainError } from '@regulars/shared/http';

/** Lets files through as a stream: they go to disk chunk by chunk, and are never in memory as a whole. */
export function takeFilesAsStreams(server: FastifyInstance): void {
  for (const type of ['text/csv', 'application/octet-stream']) {
    server.addContentTypeParser(type, (_request, payload, done) => done(null, payload));
  }
}

/** The body as a stream. 415 for anything that another parser has taken, JSON for one. */
export function bodyOf(request: { body?: unknown }): Readable {
  if (request.body instanceof Readable) return request.body;
  const detail = 'Send the file itself as the body, as text/csv or application/octet-stream.';
  throw new DomainError({ status: 415, code: 'wrong-content-type', detail });
}
