import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { NewPromise, PromiseChange, PromiseDetail } from '@regulars/care/contract';
import { isOwed, takeStep, type PromiseCondition, type PromiseStep } from '@regulars/care/domain';
import type { Seen } from '@regulars/customers/api';
import { Reader, UnitOfWork, type Tx } from '@regulars/shared/db';
import { mustMatch, Refused } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';
import { mustWorkHere } from '../colleagues';
import { promiseHistory, promiseOf } from './promise-reads';
import { PromiseRow } from './promise.row';
import { stepInWords } from './step-words';
import { PromiseWriter } from './promise-writer';

/** What we said we would do, and what becomes of it. */
@Injectable()
export class Promises {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reader: Reader,
    private readonly desk: CareDesk,
    private readonly writer: PromiseWriter,
  ) {}

  /** One promise with its history. */
  async get(id: string, reader: Reader = this.reader): Promise<PromiseDetail> {
    const promise = await promiseOf(reader, id, await this.desk.tellingDay());
    return { ...promise, history: await promiseHistory(reader, id) };
  }

  add(customerId: string, promise: NewPromise, actor: Actor): Promise<PromiseDetail> {
    return this.units.write(async (tx) => {
      await this.desk.mustKnow(tx, customerId);
      return this.get(await this.writer.add(tx, { customerId, interactionId: null }, promise, actor), tx);
    });
  }

  /** Changes what the body names; a new day corrects a slip, the first day we said goes with it. */
  change({ id, ifMatch }: Seen, change: PromiseChange, actor: Actor): Promise<PromiseDetail> {
    return this.units.write(async (tx) => {
      const before = await this.get(id, tx);
      mustMatch(ifMatch, before.version, 'promise');
      if (change.whoId !== undefined) await mustWorkHere(tx, change.whoId, 'whoId');
      if (change.dueOn !== undefined) await this.writer.mustBeToCome(change.dueOn);
      const first = change.dueOn !== undefined && before.timesLate === 0 ? { firstDueOn: change.dueOn } : {};
      await tx.update(PromiseRow, { id }, { ...change, ...first, version: before.version + 1 });
      await this.writer.tell(tx, id, actor, 'Changed.');
      await this.desk.audit(tx, actor, 'promise.changed', before.customer.id, { promise: id, fields: Object.keys(change) }); // prettier-ignore
      return this.get(id, tx);
    });
  }

  /** Keeps, breaks, withdraws or opens it again, or notes that the customer was told it takes longer. */
  take({ id, ifMatch }: Seen, step: PromiseStep, actor: Actor): Promise<PromiseDetail> {
    return this.units.write(async (tx) => {
      const before = await this.get(id, tx);
      mustMatch(ifMatch, before.version, 'promise');
      const taken = takeStep(before, step, await this.desk.today());
      if (taken.kind === 'refused') throw new Refused(taken.code, taken.why);
      await this.settle(tx, before, taken.after, step);
      await this.writer.tell(tx, id, actor, stepInWords(step));
      await this.desk.audit(tx, actor, `promise.${step.kind}`, before.customer.id, { promise: id });
      return this.get(id, tx);
    });
  }

  private async settle(tx: Tx, before: PromiseDetail, after: PromiseCondition, step: PromiseStep): Promise<void> {
    const settled = !isOwed(after.state);
    const keptOn = step.kind === 'keep' ? (await this.desk.today()).toString() : null;
    await tx.update(
      PromiseRow,
      { id: before.id },
      {
        state: after.state,
        dueOn: after.dueOn,
        timesLate: after.timesLate,
        keptOn,
        settledAt: settled ? this.desk.now() : null,
        why: step.kind === 'break' || step.kind === 'withdraw' ? step.why : null,
        version: before.version + 1,
      },
    );
  }
}
