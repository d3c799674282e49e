import { Injectable } from '@nestjs/common';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { newId, type Tx } from '@regulars/shared/db';
import type { Actor } from '../actors/actor';
import { AuditEntryRow } from './audit-entry.row';

/** To what something was done, and what is worth knowing of it. */
export interface AuditNote {
  /** kind and id: `customer:0197…` */
  subject?: string;
  /** few and plain values; no names, addresses or texts of customers, since the trail outlives their erasure */
  detail?: Record<string, unknown>;
}

/** Who did it: an actor, or nobody we know (a failed sign-in). */
export type AuditedActor = Actor | 'nobody';

/** The append-only record of who did what, and when. */
@Injectable()
export class AuditTrail {
  constructor(private readonly clock: Clock) {}

  /** Writes one line, kept or lost together with what it tells of. `action` is noun and verb: `customer.erased`. */
  async record(tx: Tx, actor: AuditedActor, action: string, note: AuditNote = {}): Promise<void> {
    const by = actor === 'nobody' ? { kind: 'nobody', name: '', userId: null } : actor;
    await tx.insert(AuditEntryRow, {
      id: newId(),
      at: stampOf(this.clock.now()),
      actorKind: by.kind,
      userId: by.userId,
      actorName: by.name,
      action,
      subject: note.subject ?? null,
      detail: note.detail ?? null,
    });
  }
}
