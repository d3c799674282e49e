import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from './actor';
import type { IncomingRequest } from './request';

/** The `Actor` behind this request; only on routes with `@Allow`. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<IncomingRequest>();
  if (!actor) throw new Error('There is no actor here: this route is open to anyone.');
  return actor;
});
