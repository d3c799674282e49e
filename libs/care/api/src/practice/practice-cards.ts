import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { PracticeCardList, PracticeCardText, PracticeCardView } from '@regulars/care/contract';
import { starterCards } from '@regulars/care/domain';
import { newId, Reader, UnitOfWork, type Tx } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';
import { PracticeCardRow } from './practice-card.row';

const select = 'SELECT id, title, words FROM practice_card WHERE removed_at IS NULL';

/** Words for hard moments: the house's first ones until the owner writes others. */
@Injectable()
export class PracticeCards {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reader: Reader,
    private readonly desk: CareDesk,
  ) {}

  async list(): Promise<PracticeCardList> {
    if ((await places(this.reader)) === 0) {
      const { language } = await this.desk.shop();
      return { items: [...starterCards(language)] };
    }
    return { items: await this.reader.rows<PracticeCardView>(`${select} ORDER BY place, id`, []) };
  }

  add(text: PracticeCardText, actor: Actor): Promise<PracticeCardView> {
    return this.units.write(async (tx) => {
      const place = await this.settled(tx);
      const id = newId();
      await tx.insert(PracticeCardRow, { id, ...text, place, removedAt: null });
      await this.desk.auditRule(tx, actor, 'practice-card.added', { card: id });
      return one(tx, id);
    });
  }

  change(id: string, text: PracticeCardText, actor: Actor): Promise<PracticeCardView> {
    return this.units.write(async (tx) => {
      await this.settled(tx);
      await one(tx, id);
      await tx.update(PracticeCardRow, { id }, text);
      await this.desk.auditRule(tx, actor, 'practice-card.changed', { card: id });
      return one(tx, id);
    });
  }

  /** Takes it off; `restore` puts it back. */
  async remove(id: string, actor: Actor): Promise<void> {
    await this.units.write(async (tx) => {
      await this.settled(tx);
      await one(tx, id);
      await tx.update(PracticeCardRow, { id }, { removedAt: this.desk.now() });
      await this.desk.auditRule(tx, actor, 'practice-card.removed', { card: id });
    });
  }

  restore(id: string, actor: Actor): Promise<PracticeCardView> {
    return this.units.write(async (tx) => {
      await tx.update(PracticeCardRow, { id }, { removedAt: null });
      await this.desk.auditRule(tx, actor, 'practice-card.restored', { card: id });
      return one(tx, id);
    });
  }

  /** Makes the first ones the owner's own before anything about them changes; gives the next place in the list. */
  private async settled(tx: Tx): Promise<number> {
    const next = await places(tx);
    if (next > 0) return next;
    const { language } = await this.desk.shop();
    const cards = starterCards(language);
    for (const [place, card] of cards.entries()) await tx.insert(PracticeCardRow, { ...card, place, removedAt: null });
    return cards.length;
  }
}

async function places(reader: Reader): Promise<number> {
  return (await reader.row<{ n: number }>('SELECT COUNT(*) AS "n" FROM practice_card', []))?.n ?? 0;
}

async function one(reader: Reader, id: string): Promise<PracticeCardView> {
  const found = await reader.row<PracticeCardView>(`${select} AND id = ?`, [id]);
  if (!found) throw new NotThere('practice card');
  return found;
}
