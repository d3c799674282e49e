import type { HttpAdapterHost } from '@nestjs/core';

/** The HTTP server of this process. Nest types it as always there; the command line has none. */
export function serverOf<Server>(host: HttpAdapterHost): Server | undefined {
  const { httpAdapter }: { httpAdapter?: { getInstance(): Server } | null } = host;
  return httpAdapter?.getInstance();
}
