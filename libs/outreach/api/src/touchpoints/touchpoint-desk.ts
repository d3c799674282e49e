import type { Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { Outbox } from '@regulars/delivery/api';
import type { MoveRequest, TouchpointView } from '@regulars/outreach/contract';
import { sentence } from '@regulars/outreach/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';
import { Conflict, NotThere } from '@regulars/shared/http';
import { policyOf, readPolicy } from '../policy/policy-store';
import { movedTo } from './move';
import { TouchpointActs, type Act } from './touchpoint-acts';
import { deliveryKey, touchpointsWith, type TouchpointRecord } from './touchpoint-record';
import { TouchpointViews } from './touchpoint-views';

/** What people do with touchpoints: move, hold, let go, skip, and take it back. */
@Injectable()
export class TouchpointDesk {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly acts: TouchpointActs,
    private readonly views: TouchpointViews,
    private readonly outbox: Outbox,
  ) {}

  /** Moves it to another day, and time if given, local to the customer. */
  async move(actor: Actor, id: string, to: MoveRequest): Promise<TouchpointView> {
    const policy = policyOf(await readPolicy(this.reader));
    await this.acts.do(actor, id, 'move', (record) => movedTo(record, to, { policy, now: this.clock.now() }));
    return this.view(id);
  }

  /** Approves what waits for it. */
  async approve(actor: Actor, id: string): Promise<TouchpointView> {
    await this.acts.do(actor, id, 'approve', (record) => ({
      become: { status: 'planned', lookAt: record.dueAt, sentence: plannedSentence(record) },
      says: 'Approved.',
      undoable: true,
    }));
    return this.view(id);
  }

  async hold(actor: Actor, id: string): Promise<TouchpointView> {
    await this.acts.do(actor, id, 'hold', (record) => ({
      become: { status: 'held', lookAt: record.expiresAt, sentence: `${actor.name} holds it back.` },
      says: 'Held back.',
      undoable: true,
    }));
    return this.view(id);
  }

  async release(actor: Actor, id: string): Promise<TouchpointView> {
    await this.acts.do(actor, id, 'release', (record) => ({
      become: { status: 'planned', lookAt: record.dueAt, sentence: plannedSentence(record) },
      says: 'No longer held back.',
      undoable: true,
    }));
    return this.view(id);
  }

  /** Lets it be this time. What waits in the outbox is called off. */
  async skip(actor: Actor, id: string): Promise<TouchpointView> {
    await this.acts.do(actor, id, 'skip', async (record, tx) => {
      if (record.status === 'waiting' && !(await this.outbox.cancel(tx, deliveryKey(record)))) {
        throw new Conflict('touchpoint-changed', 'It is being sent at this moment, and cannot be called off any more.');
      }
      return skipped(actor, stampOf(this.clock.now()));
    });
    return this.view(id);
  }

  /** Takes the last thing back that a person did. */
  async undo(actor: Actor, id: string): Promise<TouchpointView> {
    await this.acts.do(actor, id, 'undo', ({ before }) => ({
      become: { ...(before ?? {}), settledByHand: false, leftAlone: false, settledAt: null },
      says: 'Taken back.',
      undoable: false,
    }));
    return this.view(id);
  }

  private async view(id: string): Promise<TouchpointView> {
    const [view] = await this.views.of(this.reader, await touchpointsWith(this.reader, [id]));
    if (!view) throw new NotThere('wish');
    return view;
  }
}

const skipped = (actor: Actor, now: string): Act => ({
  become: {
    status: 'skipped',
    settledByHand: true,
    settledAt: now,
    sentence: `${actor.name} decided against it this time.`,
  },
  says: 'Not this time.',
  undoable: true,
});

const plannedSentence = (record: TouchpointRecord): string =>
  sentence({ kind: 'not-yet', until: `${record.day}T${record.time}` });
