import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { HandoffView, NewHandoff } from '@regulars/care/contract';
import { answerHandoff, type HandoffAnswer, type ToldWay } from '@regulars/care/domain';
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
      const offered = { state: before.state, fromId: before.from?.id ?? null, toId: before.to?.id ?? null };
      const answered = answerHandoff(offered, answer, actor.userId);
      if (answered.kind === 'refused') throw new Refused(answered.code, answered.why);
      await tx.update(HandoffRow, { id }, { state: answered.state, why, answeredAt: this.desk.now() });
      if (answer === 'accept') await this.takeOver(tx, before, actor);
      await this.desk.audit(tx, actor, `handoff.${answered.state}`, before.customer.id, { handoff: id });
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

async function mustBeFree(tx: Tx, customerId: string): Promise<void> {
  const sql = `SELECT 1 AS "waits" FROM handoff WHERE customer_id = ? AND state = 'offered'`;
  if (!(await tx.row(sql, [customerId]))) return;
  throw new Conflict('offered-already', 'This customer is offered to a colleague already; wait for the answer, or take it back.'); // prettier-ignore
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
