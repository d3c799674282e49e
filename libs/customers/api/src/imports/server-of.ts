import type { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

/** The HTTP server of this process. Nest types it as always there; the command line has none. */
export function serverOf(host: { httpAdapter?: HttpAdapterHost['httpAdapter'] | null }): FastifyInstance | undefined {
  const server: FastifyInstance | undefined = host.httpAdapter?.getInstance();
  return server;
}
