import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { FeedbackPage, FeedbackQuery, FeedbackView, NewFeedback } from '@regulars/care/contract';
import { pageFrom } from '@regulars/shared/contract';
import { newId, Reader, UnitOfWork, type Param } from '@regulars/shared/db';
import { NotThere, placeIn, Refused } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';
import { feedbackOf, feedbackWhere, shownFeedback, waitsForUs, withThemes } from './feedback-reads';
import { FeedbackRow } from './feedback.row';

/** What customers say of us, as we see to it. */
@Injectable()
export class Feedbacks {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reader: Reader,
    private readonly desk: CareDesk,
  ) {}

  /** What waits for one of us, the oldest first; or all of it, the newest first. */
  async page({ which, customer, limit, cursor, total }: FeedbackQuery): Promise<FeedbackPage> {
    const waits = which === 'waiting';
    const whose = customer === undefined ? '' : ' AND f.customer_id = ?';
    const narrowed = `${waits ? waitsForUs : 'f.removed_at IS NULL'}${whose}`;
    const params: Param[] = customer === undefined ? [] : [customer];
    const after = cursor === undefined ? [] : placeIn(cursor);
    const past = after.length === 0 ? '' : ` AND (f.said_at, f.id) ${waits ? '>' : '<'} (?, ?)`;
    const order = waits ? 'f.said_at, f.id' : 'f.said_at DESC, f.id DESC';
    const sql = `${narrowed}${past} ORDER BY ${order} LIMIT ?`;
    const said = await feedbackWhere(this.reader, sql, [...params, ...after, limit + 1]);
    const found = await withThemes(this.reader, said);
    return {
      ...pageFrom(found, limit, (last) => [last.saidAt, last.id]),
      ...(total === true ? { total: await this.count(narrowed, params) } : {}),
    };
  }

  /** Writes down what a customer said to one of us. */
  add(customerId: string, { about, day, answer, words }: NewFeedback, actor: Actor): Promise<FeedbackView> {
    return this.units.write(async (tx) => {
      await this.desk.mustKnow(tx, customerId);
      const today = (await this.desk.today()).toString();
      const aboutDay = day ?? today;
      if (aboutDay > today) throw notYet();
      const id = newId();
      const said = { about, aboutId: null, aboutDay, answer, words, way: 'hand', byId: actor.userId };
      const unseen = { seenAt: null, seenById: null, removedAt: null };
      await tx.insert(FeedbackRow, { id, customerId, ...said, saidAt: this.desk.now(), ...unseen });
      await this.desk.audit(tx, actor, 'feedback.recorded', customerId, { feedback: id });
      return shownFeedback(tx, id);
    });
  }

  /** One of us saw to it. */
  see(id: string, actor: Actor): Promise<FeedbackView> {
    return this.settle(id, { seenAt: this.desk.now(), seenById: actor.userId }, actor);
  }

  /** Undo: it waits for one of us again. */
  unsee(id: string, actor: Actor): Promise<FeedbackView> {
    return this.settle(id, { seenAt: null, seenById: null }, actor);
  }

  /** Takes off what one of us wrote down; `restore` puts it back. What a customer sent stays: 422 `theirs`. */
  async remove(id: string, actor: Actor): Promise<void> {
    await this.units.write(async (tx) => {
      const { way, customer } = await feedbackOf(tx, id);
      if (way === 'link') throw new Refused('theirs', 'This is what they sent us themselves; it stays.');
      await tx.update(FeedbackRow, { id }, { removedAt: this.desk.now() });
      await this.desk.audit(tx, actor, 'feedback.removed', customer.id, { feedback: id });
    });
  }

  /** Undo: puts back what was taken off. */
  restore(id: string, actor: Actor): Promise<FeedbackView> {
    return this.units.write(async (tx) => {
      if ((await tx.update(FeedbackRow, { id }, { removedAt: null })) === 0) throw new NotThere('feedback');
      const back = await shownFeedback(tx, id);
      await this.desk.audit(tx, actor, 'feedback.restored', back.customer.id, { feedback: id });
      return back;
    });
  }

  private settle(id: string, values: Pick<FeedbackRow, 'seenAt' | 'seenById'>, actor: Actor): Promise<FeedbackView> {
    return this.units.write(async (tx) => {
      const { customer } = await feedbackOf(tx, id);
      await tx.update(FeedbackRow, { id }, values);
      if (values.seenAt === null) await this.desk.audit(tx, actor, 'feedback.reopened', customer.id, { feedback: id });
      else await this.desk.audit(tx, actor, 'feedback.seen', customer.id, { feedback: id });
      return shownFeedback(tx, id);
    });
  }

  private async count(where: string, params: readonly Param[]): Promise<number> {
    return (await this.reader.row<{ n: number }>(`SELECT COUNT(*) AS "n" FROM feedback f WHERE ${where}`, params))?.n ?? 0; // prettier-ignore
  }
}

const notYet = (): Refused =>
  new Refused('not-yet', 'Feedback is something that was said; nothing was written.', [
    { path: 'day', message: 'This day is still to come.' },
  ]);
