import type { Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import type { TouchpointAction } from '@regulars/outreach/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict, NotThere } from '@regulars/shared/http';
import { TouchpointHistory } from './touchpoint-history';
import { touchpointsWith, type TouchpointRecord } from './touchpoint-record';
import { TouchpointRow, type BeforeAct } from './touchpoint.row';
import { actionsFor } from './touchpoint-views';

/** What a touchpoint becomes by an act. */
export type Become = Partial<
  Pick<
    TouchpointRow,
    | 'status'
    | 'day'
    | 'time'
    | 'dueAt'
    | 'expiresAt'
    | 'lookAt'
    | 'movedByHand'
    | 'settledByHand'
    | 'settledAt'
    | 'sentence'
    | 'way'
    | 'leftAlone'
  >
>;

/** An act of a person: what it makes of the touchpoint, and how the history tells it. */
export interface Act {
  become: Become;
  says: string;
  /** Whether it can be taken back. */
  undoable: boolean;
}

/** Does what a person wants with a touchpoint, if that is possible as it stands now. */
@Injectable()
export class TouchpointActs {
  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly history: TouchpointHistory,
  ) {}

  /**
   * Looks at it afresh inside the unit of work, so that of two people at once the second is told. `decide` says what it
   * becomes, or that it has settled it itself.
   */
  async do(
    actor: Actor,
    id: string,
    action: TouchpointAction,
    decide: (record: TouchpointRecord, tx: Tx) => Act | 'settled' | Promise<Act | 'settled'>,
  ): Promise<void> {
    await this.units.write(async (tx) => {
      const record = await this.mustAllow(tx, id, action);
      const act = await decide(record, tx);
      if (act === 'settled') return;
      const { become, says, undoable } = act;
      const before = undoable ? beforeOf(record) : null;
      await tx.update(TouchpointRow, { id }, { ...become, before, changedAt: stampOf(this.clock.now()) });
      await this.history.add(tx, id, { byName: actor.name, sentence: says, verdict: null });
    });
  }

  private async mustAllow(tx: Tx, id: string, action: TouchpointAction): Promise<TouchpointRecord> {
    // On PostgreSQL the row is held until the end, so that the gate does not decide on it meanwhile.
    if (tx.dialect === 'postgres') await tx.rows('SELECT id FROM touchpoint WHERE id = ? FOR UPDATE', [id]);
    const [record] = await touchpointsWith(tx, [id]);
    if (!record) throw new NotThere('wish');
    if (actionsFor(record, stampOf(this.clock.now())).includes(action)) return record;
    throw new Conflict('touchpoint-changed', `This is not possible any more. ${record.sentence}`);
  }
}

function beforeOf(record: TouchpointRecord): BeforeAct {
  const { day, time, dueAt, expiresAt, lookAt, movedByHand, sentence, way } = record;
  // What was called off on its way goes through the gate again.
  const status = record.status === 'waiting' ? 'planned' : record.status;
  return { status, day, time, dueAt, expiresAt, lookAt, movedByHand, sentence, way };
}
