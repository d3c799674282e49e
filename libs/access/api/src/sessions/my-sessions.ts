import { Injectable } from '@nestjs/common';
import type { Session } from '@regulars/access/contract';
import type { Page } from '@regulars/shared/contract';
import { UnitOfWork } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import type { Actor } from '../actors/actor';
import { AuditTrail } from '../audit/audit-trail';
import { SessionStore } from './session-store';

/** Where the one who asks is signed in. */
@Injectable()
export class MySessions {
  constructor(
    private readonly units: UnitOfWork,
    private readonly store: SessionStore,
    private readonly audit: AuditTrail,
  ) {}

  async list(actor: Actor): Promise<Page<Session>> {
    const mine = await this.store.ofUser(actor.userId);
    return { items: mine.map((one) => ({ ...one, current: one.id === currentOf(actor) })), nextCursor: null };
  }

  /** Ends one of them; NotThere if it is nobody's or somebody else's. */
  async end(actor: Actor, id: string): Promise<void> {
    await this.units.write(async (tx) => {
      if (!(await this.store.end(tx, actor.userId, id))) throw new NotThere('session');
      await this.audit.record(tx, actor, 'session.ended', { subject: `session:${id}` });
    });
  }

  /** Ends all of them but the one that asks. */
  async endOthers(actor: Actor): Promise<void> {
    await this.units.write(async (tx) => {
      const ended = await this.store.endOthers(tx, actor.userId, currentOf(actor) ?? '');
      await this.audit.record(tx, actor, 'session.others-ended', { detail: { ended } });
    });
  }
}

const currentOf = (actor: Actor): string | undefined => (actor.kind === 'user' ? actor.sessionId : undefined);
