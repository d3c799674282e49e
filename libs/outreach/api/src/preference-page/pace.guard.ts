import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PublicPace } from './pace';

/** Stands before every page that is open to anyone: nobody knocks too often, whatever they ask for. */
@Injectable()
export class PaceGuard implements CanActivate {
  constructor(private readonly pace: PublicPace) {}

  canActivate(context: ExecutionContext): boolean {
    this.pace.knock(context.switchToHttp().getRequest<FastifyRequest>().ip);
    return true;
  }
}
