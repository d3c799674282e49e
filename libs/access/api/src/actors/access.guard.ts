import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { atLeast } from '@regulars/access/domain';
import { Forbidden, Settings, SignInNeeded } from '@regulars/shared/http';
import type { Actor } from './actor';
import { accessKey, type Access } from './allow';
import { Credentials } from './credentials';
import type { IncomingRequest } from './request';
import { isCrossSite, onlyLooks } from './same-origin';

const fromElsewhere = 'This request came from a page of another site; nothing was changed.';

/** Stands before every route: nothing is loaded or written for somebody who may not. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly ownOrigin: string;

  constructor(
    private readonly reflector: Reflector,
    private readonly credentials: Credentials,
    settings: Settings,
  ) {
    this.ownOrigin = new URL(settings.publicUrl).origin;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.accessOf(context);
    const request = context.switchToHttp().getRequest<IncomingRequest>();
    if (access.kind === 'anyone') {
      if (access.ownPagesOnly) this.refuseOtherSites(request);
      return true;
    }
    const actor = await this.credentials.read(request);
    if (!actor) throw new SignInNeeded();
    if (actor.kind === 'user') this.refuseOtherSites(request);
    refuseUnlessMay(actor, access, request);
    request.actor = actor;
    return true;
  }

  private accessOf(context: ExecutionContext): Access {
    const access = this.reflector.getAllAndOverride<Access | undefined>(accessKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    // Closed, not open, where somebody forgot; the matrix test names the route.
    if (!access) throw new Error(`${context.getClass().name} declares no access: add @Allow or @AllowAnyone.`);
    return access;
  }

  private refuseOtherSites(request: IncomingRequest): void {
    if (!onlyLooks(request) && isCrossSite(request, this.ownOrigin)) throw new Forbidden(fromElsewhere);
  }
}

function refuseUnlessMay(actor: Actor, access: Access & { kind: 'role' }, request: IncomingRequest): void {
  if (!atLeast(actor.role, access.least)) throw new Forbidden();
  if (actor.kind !== 'token') return;
  if (access.by === 'person') throw new Forbidden('This is for a person who has signed in, not for a token.');
  if (actor.scope === 'read' && !onlyLooks(request)) {
    throw new Forbidden('This token may only read. Make one with scope "write".');
  }
}
