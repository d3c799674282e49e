import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { HandoffView, NewHandoff } from '@regulars/care/contract';
import { answerHandoff, offerAgain, type HandoffAnswer, type HandoffAnswered, type OfferedHandoff, type ToldWay } from '@regulars/care/domain'; // prettier-ignore
import { Customers } from '@regulars/customers/api';
import { newId, UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict, Refused } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';
import { mustWorkHere } from '../colleagues';
import { mustBelong } from '../complaints/must-belong';
import { handoffOf } from './handoff-reads';
import { HandoffRow } from './handoff.row';

/** Passing a customer on: offered to a named colleague, accepted by them, told to the customer. */
@Injectable()
export class Handoffs {
  constructor(
    private readonly units: UnitOfWork,
    private readonly desk: CareDesk,
    private readonly customers: Customers,
  ) {}

  /** Offers a customer. 422 `to-yourself`, `no-such-colleague`; 409 `offered-already` while another waits. */
  offer(customerId: string, handoff: NewHandoff, actor: Actor): Promise<HandoffView> {
    return this.units.write(async (tx) => {
      await this.desk.mustKnow(tx, customerId);
      if (handoff.toId === actor.userId) throw toYourself();
      await mustWorkHere(tx, handoff.toId, 'toId');
      await mustBelong(tx, customerId, handoff.complaintId);
      await mustBeFree(tx, customerId);
      const id = newId();
      const times = (await timesBefore(tx, customerId, handoff.complaintId)) + 1;
      const start = { state: 'offered', why: null, told: null, answeredAt: null, createdAt: this.desk.now() };
      await tx.insert(HandoffRow, { id, customerId, fromId: actor.userId, ...handoff, times, ...start });
      await this.desk.audit(tx, actor, 'handoff.offered', customerId, { handoff: id });
      return handoffOf(tx, id);
    });
  }

  /** Accepted: the colleague looks after the customer from now on, with all that is owed and open. */
  answer(id: string, answer: HandoffAnswer, actor: Actor, why: string | null = null): Promise<HandoffView> {
    return this.units.write(async (tx) => {
      const before = await handoffOf(tx, id);
      const state = stateAfter(answerHandoff(offeredIn(before), answer, actor));
      await tx.update(HandoffRow, { id }, { state, why, answeredAt: this.desk.now() });
      if (answer === 'accept') await this.takeOver(tx, before, actor);
      await this.desk.audit(tx, actor, `handoff.${state}`, before.customer.id, { handoff: id });
      return handoffOf(tx, id);
    });
  }

  /** Undo of a No or of taking it back. 409 `answered` once somebody took over, `passed-on-since`. */
  offerAgain(id: string, actor: Actor): Promise<HandoffView> {
    return this.units.write(async (tx) => {
      const before = await handoffOf(tx, id);
      const state = stateAfter(offerAgain(offeredIn(before), actor));
      await mustBeLast(tx, before);
      await mustWorkHere(tx, before.to?.id ?? '', 'toId');
      await tx.update(HandoffRow, { id }, { state, why: null, answeredAt: null });
      await this.desk.audit(tx, actor, 'handoff.offered-again', before.customer.id, { handoff: id });
      return handoffOf(tx, id);
    });
  }

  /** Notes how the customer was told. */
  tell(id: string, told: ToldWay, actor: Actor): Promise<HandoffView> {
    return this.units.write(async (tx) => {
      const { customer, state } = await handoffOf(tx, id);
      if (state !== 'accepted') throw notTakenOver();
      await tx.update(HandoffRow, { id }, { told });
      await this.desk.audit(tx, actor, 'handoff.told', customer.id, { handoff: id });
      return handoffOf(tx, id);
    });
  }

  /** The customer, what their former colleague owes them, and the complaints that colleague saw to, go along. */
  private async takeOver(tx: Tx, { id, customer, from }: HandoffView, actor: Actor): Promise<void> {
    const whose = { id: customer.id, ifMatch: undefined, change: { repId: actor.userId } };
    await this.customers.changeIn(tx, whose, actor, { handoff: id });
    if (!from) return;
    const params = [actor.userId, customer.id, from.id];
    for (const [table, owed] of [
      ['promise', "state IN ('open', 'late')"],
      ['complaint', "state = 'open'"],
    ] as const) {
      const set = `UPDATE ${table} SET who_id = ?, version = version + 1`;
      await tx.run(`${set} WHERE customer_id = ? AND who_id = ? AND ${owed}`, params);
    }
  }
}

const offeredIn = ({ state, from, to }: HandoffView): OfferedHandoff => ({
  state,
  fromId: from?.id ?? null,
  toId: to?.id ?? null,
});

/** What it becomes; throws Refused (422) for who may not, Conflict (409) for what was answered before. */
function stateAfter(answered: HandoffAnswered): HandoffView['state'] {
  if (answered.kind === 'answered') return answered.state;
  if (answered.code === 'not-yours') throw new Refused(answered.code, answered.why);
  throw new Conflict(answered.code, answered.why);
}

async function mustBeFree(tx: Tx, customerId: string): Promise<void> {
  const sql = `SELECT 1 AS "waits" FROM handoff WHERE customer_id = ? AND state = 'offered'`;
  if (!(await tx.row(sql, [customerId]))) return;
  throw new Conflict('offered-already', 'This customer is offered to a colleague already; wait for the answer, or take it back.'); // prettier-ignore
}

/** What was offered to somebody else since stays as it is. */
async function mustBeLast(tx: Tx, { id, customer, createdAt }: HandoffView): Promise<void> {
  const sql = `SELECT 1 AS "later" FROM handoff
    WHERE customer_id = ? AND (created_at, id) > (?, ?) AND state IN ('offered', 'accepted')`;
  if (!(await tx.row(sql, [customer.id, createdAt, id]))) return;
  throw new Conflict('passed-on-since', `${customer.name} was offered to a colleague again since; that stays.`);
}

/** How often this matter was passed on before: the complaint, or the customer without one. */
async function timesBefore(tx: Tx, customerId: string, complaintId: string | null): Promise<number> {
  const whose = complaintId === null ? 'complaint_id IS NULL' : 'complaint_id = ?';
  const sql = `SELECT COUNT(*) AS "n" FROM handoff WHERE customer_id = ? AND state = 'accepted' AND ${whose}`;
  const params = complaintId === null ? [customerId] : [customerId, complaintId];
  return (await tx.row<{ n: number }>(sql, params))?.n ?? 0;
}

const notTakenOver = (): Refused =>
  new Refused('not-taken-over', 'Nobody has taken this customer over yet, so there is nothing to tell them.');

const toYourself = (): Refused =>
  new Refused('to-yourself', 'You look after this customer yourself already. Choose a colleague.', [
    { path: 'toId', message: 'Choose somebody else.' },
  ]);
