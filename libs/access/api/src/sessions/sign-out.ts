import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@regulars/shared/db';
import { AuditTrail } from '../audit/audit-trail';
import { SessionStore } from './session-store';
import { Sessions } from './sessions';

/** Ends the session of a browser. */
@Injectable()
export class SignOut {
  constructor(
    private readonly units: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly store: SessionStore,
    private readonly audit: AuditTrail,
  ) {}

  async signOut(token: string | undefined): Promise<void> {
    const actor = token === undefined ? undefined : await this.sessions.actorBehind(token);
    if (token === undefined || !actor) return;
    await this.units.write(async (tx) => {
      await this.store.endBehind(tx, token);
      await this.audit.record(tx, actor, 'session.ended');
    });
  }
}
