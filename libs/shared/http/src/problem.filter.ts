import { STATUS_CODES } from 'node:http';
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { ProblemDetails } from '@regulars/shared/contract';
import { DomainError, TooOften } from './domain-error';

const known: Partial<Record<number, { code: string; detail: string }>> = {
  400: { code: 'bad-request', detail: 'The request could not be read; nothing was changed.' },
  404: { code: 'not-there', detail: 'There is nothing at this address.' },
  413: { code: 'too-large', detail: 'This is larger than we take at once; nothing was changed.' },
  415: { code: 'wrong-content-type', detail: 'This content type is not understood here; send application/json.' },
  429: { code: 'too-often', detail: 'Too many requests; please wait a moment.' },
};

const statusOf = (error: unknown): number => {
  if (error instanceof DomainError) return error.status;
  if (error instanceof HttpException) return error.getStatus();
  // Fastify's own errors (body too large, wrong content type) carry their status.
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  return 500;
};

/** Any error as RFC 9457 Problem Details. What is ours to mend says so, and tells nothing of the inside. */
export function problemOf(error: unknown): ProblemDetails {
  const status = statusOf(error);
  const title = STATUS_CODES[status] ?? 'Error';
  if (error instanceof DomainError) {
    const { code, message: detail, errors } = error;
    return { type: 'about:blank', title, status, detail, code, ...(errors ? { errors } : {}) };
  }
  const words = known[status] ?? {
    code: 'our-fault',
    detail: 'Something went wrong on our side. It is in the log; please try again.',
  };
  return { type: 'about:blank', title, status, ...words };
}

/** The one place that speaks HTTP about errors. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const body = problemOf(error);
    if (body.status >= 500) this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    if (error instanceof TooOften) reply.header('retry-after', String(error.retryAfterSeconds));
    if (reply.sent) return;
    void reply.status(body.status).header('content-type', 'application/problem+json').send(JSON.stringify(body));
  }
}
