import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { tap, type Observable } from 'rxjs';

/** Sends the record's version as its `ETag`, to come back as `If-Match`; an answer without a version has no tag. */
@Injectable()
export class VersionTag implements NestInterceptor<{ version?: number }> {
  intercept(context: ExecutionContext, next: CallHandler<{ version?: number }>): Observable<{ version?: number }> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap(({ version }) => {
        if (version !== undefined) void reply.header('etag', `"${version}"`);
      }),
    );
  }
}
