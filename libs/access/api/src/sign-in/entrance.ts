import { Injectable } from '@nestjs/common';
import type { Role } from '@regulars/access/domain';
import type { Tx } from '@regulars/shared/db';
import { AuditTrail } from '../audit/audit-trail';
import { SessionStore } from '../sessions/session-store';
import { Sessions } from '../sessions/sessions';
import { KnownDevices } from './known-devices';
import type { Keys, Visitor } from './visitor';

/** Somebody who has shown who they are. */
export interface Entering {
  id: string;
  name: string;
  email: string;
  role: Role;
}

/** Begins sessions for those who may have one. */
@Injectable()
export class Entrance {
  constructor(
    private readonly sessions: Sessions,
    private readonly store: SessionStore,
    private readonly devices: KnownDevices,
    private readonly audit: AuditTrail,
  ) {}

  /** Begins a session in place of the one this browser had. */
  async enter(tx: Tx, user: Entering, { device, address, sessionToken, deviceToken }: Visitor): Promise<Keys> {
    // A session is never carried over a sign-in: whoever planted it in this browser would be signed in too.
    if (sessionToken !== undefined) await this.store.endBehind(tx, sessionToken);
    const { token, sessionId } = await this.sessions.begin(tx, user.id, { device, address });
    const known = await this.devices.find(tx, user.email, deviceToken);
    const newDevice = known === undefined ? await this.devices.add(tx, user.id) : undefined;
    const actor = { kind: 'user', userId: user.id, name: user.name, role: user.role, sessionId } as const;
    await this.audit.record(tx, actor, 'session.began', { detail: { device, address } });
    return { token, newDevice };
  }
}
