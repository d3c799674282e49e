import type { Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import type { DoneRequest, HandOverRequest, TouchpointView } from '@regulars/outreach/contract';
import { sentences } from '@regulars/outreach/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';
import { Conflict, NotThere } from '@regulars/shared/http';
import { SendByHand } from '../tact/send-by-hand';
import { TouchpointActs, type Act } from './touchpoint-acts';
import { touchpointsWith, type TouchpointRecord } from './touchpoint-record';
import { TouchpointViews } from './touchpoint-views';

/** What people take into their own hands: send now, do it themselves, say that it is done. */
@Injectable()
export class TouchpointHands {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly acts: TouchpointActs,
    private readonly sending: SendByHand,
    private readonly views: TouchpointViews,
  ) {}

  async sendNow(actor: Actor, id: string): Promise<TouchpointView> {
    await this.acts.do(actor, id, 'send-now', async (record, tx): Promise<'settled'> => {
      const refused = await this.sending.send(tx, record, actor.name);
      if (refused) throw new Conflict('not-welcome', `It was not sent. ${sentences(refused)}`);
      return 'settled';
    });
    return this.view(id);
  }

  async handOver(actor: Actor, id: string, { way }: HandOverRequest): Promise<TouchpointView> {
    await this.acts.do(actor, id, 'hand-over', (record) => ({
      become: { status: 'task', way, lookAt: record.expiresAt, sentence: `${actor.name} made it ${asTask[way]}.` },
      says: `Made ${asTask[way]}.`,
      undoable: true,
    }));
    return this.view(id);
  }

  async done(actor: Actor, id: string, request: DoneRequest): Promise<TouchpointView> {
    const now = stampOf(this.clock.now());
    await this.acts.do(actor, id, 'done', ({ way }) => doneBy(actor, request, way, now));
    return this.view(id);
  }

  private async view(id: string): Promise<TouchpointView> {
    const [view] = await this.views.of(this.reader, await touchpointsWith(this.reader, [id]));
    if (!view) throw new NotThere('wish');
    return view;
  }
}

const asTask = { call: 'a call to make', card: 'a card to write' } as const;

/** A task that did not reach the customer is left at that: it is no contact. */
function doneBy(actor: Actor, { reached, note }: DoneRequest, way: TouchpointRecord['way'], now: string): Act {
  const what = way === 'card' ? 'sent a card' : reached ? 'called' : 'called, and did not reach them';
  const said = `${actor.name} ${what}.${note === null ? '' : ` ${note}`}`;
  return {
    become: { status: 'done', leftAlone: !reached, settledByHand: true, settledAt: now, sentence: said },
    says: said,
    undoable: true,
  };
}
