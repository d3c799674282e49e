import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { NewTold, ToldList, ToldView } from '@regulars/care/contract';
import { newId, Reader, UnitOfWork } from '@regulars/shared/db';
import { NotThere, Refused } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';
import { contactOf } from '../interactions/interaction-reads';
import { ToldAnswerRow } from './told-answer.row';

const most = 200;
const select = `
  SELECT t.id, t.topic, t.answer, u.name AS "heardBy", t.heard_at AS "heardAt", t.interaction_id AS "interactionId"
  FROM told_answer t LEFT JOIN app_user u ON u.id = t.heard_by_id
  WHERE t.customer_id = ? AND t.removed_at IS NULL`;

/** What customers have told us before, so that nobody asks twice. */
@Injectable()
export class ToldAnswers {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reader: Reader,
    private readonly desk: CareDesk,
  ) {}

  /** Newest first. */
  async list(customerId: string): Promise<ToldList> {
    await this.desk.mustKnow(this.reader, customerId);
    return { items: await toldBy(this.reader, customerId, most) };
  }

  /** Writes an answer down. */
  add(customerId: string, { heardAt, interactionId, ...words }: NewTold, actor: Actor): Promise<ToldView> {
    return this.units.write(async (tx) => {
      await this.desk.mustKnow(tx, customerId);
      if (interactionId !== null) await contactOf(tx, customerId, interactionId);
      const now = this.desk.now();
      if (heardAt !== undefined && heardAt > now) throw notYet();
      const [id, at] = [newId(), heardAt ?? now];
      const whose = { id, customerId, interactionId, heardById: actor.userId };
      await tx.insert(ToldAnswerRow, { ...whose, ...words, heardAt: at, removedAt: null });
      await this.desk.audit(tx, actor, 'told.recorded', customerId, { told: id });
      return this.one(tx, customerId, id);
    });
  }

  /** Takes it off; `restore` puts it back. */
  async remove(customerId: string, id: string, actor: Actor): Promise<void> {
    await this.units.write(async (tx) => {
      await this.one(tx, customerId, id);
      await tx.update(ToldAnswerRow, { id }, { removedAt: this.desk.now() });
      await this.desk.audit(tx, actor, 'told.removed', customerId, { told: id });
    });
  }

  restore(customerId: string, id: string, actor: Actor): Promise<ToldView> {
    return this.units.write(async (tx) => {
      const back = await tx.update(ToldAnswerRow, { id, customerId }, { removedAt: null });
      if (back === 0) throw new NotThere('answer');
      await this.desk.audit(tx, actor, 'told.restored', customerId, { told: id });
      return this.one(tx, customerId, id);
    });
  }

  private async one(reader: Reader, customerId: string, id: string): Promise<ToldView> {
    const found = await reader.row<ToldView>(`${select} AND t.id = ?`, [customerId, id]);
    if (!found) throw new NotThere('answer');
    return found;
  }
}

/** What a customer has told us, newest first. */
export function toldBy(reader: Reader, customerId: string, limit: number): Promise<ToldView[]> {
  return reader.rows<ToldView>(`${select} ORDER BY t.heard_at DESC, t.id DESC LIMIT ?`, [customerId, limit]);
}

const notYet = (): Refused =>
  new Refused('not-yet', 'An answer is something that was said; nothing was written.', [
    { path: 'heardAt', message: 'This moment is still to come.' },
  ]);
