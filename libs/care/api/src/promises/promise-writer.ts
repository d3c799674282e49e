import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { NewPromise } from '@regulars/care/contract';
import { Temporal } from '@regulars/shared/calendar';
import { newId, type Tx } from '@regulars/shared/db';
import { Refused } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';
import { mustWorkHere } from '../colleagues';
import { mustBelong } from '../complaints/must-belong';
import { PromiseEventRow } from './promise-event.row';
import { PromiseRow } from './promise.row';
import { madeInWords } from './step-words';

/** Whose promise it is, and the contact it was made in, if it was in one. */
export interface PromiseOf {
  customerId: string;
  interactionId: string | null;
}

/** Writes promises and what happened with them. */
@Injectable()
export class PromiseWriter {
  constructor(private readonly desk: CareDesk) {}

  /** Writes one down; gives its id. Throws Refused for a day that has passed or a colleague who is not there. */
  async add(tx: Tx, of: PromiseOf, promise: NewPromise, actor: Actor): Promise<string> {
    const { kind, what, how, dueOn, whoId = actor.userId, toWhom, complaintId } = promise;
    if (dueOn !== null) await this.mustBeToCome(dueOn);
    await mustWorkHere(tx, whoId, 'whoId');
    await mustBelong(tx, of.customerId, complaintId);
    const id = newId();
    const who = { whoId, madeById: actor.userId };
    const when = { firstDueOn: dueOn, dueOn, keptOn: null, createdAt: this.desk.now(), settledAt: null };
    const start = { state: 'open', timesLate: 0, why: null, version: 1 };
    await tx.insert(PromiseRow, { id, ...of, ...who, kind, what, how, toWhom, complaintId, ...when, ...start });
    await this.tell(tx, id, actor, madeInWords(kind, dueOn));
    await this.desk.audit(tx, actor, 'promise.made', of.customerId, { promise: id });
    return id;
  }

  /** Adds a sentence to its history. */
  tell(tx: Tx, promiseId: string, actor: Actor, sentence: string): Promise<void> {
    return tx.insert(PromiseEventRow, { id: newId(), promiseId, at: this.desk.now(), byId: actor.userId, sentence });
  }

  /** Throws Refused (422 `due-in-the-past`) for a day that has passed in the shop. */
  async mustBeToCome(day: string): Promise<void> {
    const today = await this.desk.today();
    if (Temporal.PlainDate.compare(day, today) >= 0) return;
    throw new Refused(
      'due-in-the-past',
      'That day has passed already; what you wrote is still here. Name a later day.',
      [{ path: 'dueOn', message: 'This day has passed.' }],
    );
  }
}
