import { Injectable } from '@nestjs/common';
import type { Tx } from '@regulars/shared/db';
import { refreshBirthday } from '../dates/important-dates';
import { CustomerSearchIndex } from '../search/search-index';
import { MergeParticipants, type MergePair } from './merge-participant';
import { back, carry, move, type Moved } from './moving';
import { ownBelongings } from './own-belongings';

/** All that hangs on a customer, in every context: there, and the same way back. */
@Injectable()
export class MergedBelongings {
  constructor(
    private readonly participants: MergeParticipants,
    private readonly index: CustomerSearchIndex,
  ) {}

  /** Why these two must not become one; undefined if nothing speaks against it. */
  async objection(tx: Tx, pair: MergePair): Promise<string | undefined> {
    for (const participant of this.participants.all()) {
      const objection = await participant.objection?.(tx, pair);
      if (objection !== undefined) return objection;
    }
    return undefined;
  }

  /** Moves everything to the record that stays, their birthday too if it was chosen. Says what was moved. */
  async move(tx: Tx, pair: MergePair, chosen: { birthday: boolean }): Promise<Moved[]> {
    const all = this.participants.all();
    for (const participant of all) await participant.makeRoom?.(tx, pair);
    const moved = chosen.birthday ? await swapBirthdays(tx, pair) : [];
    for (const belongings of [...ownBelongings, ...all.flatMap((participant) => participant.belongings)])
      moved.push(await move(tx, belongings, pair));
    return moved.filter(({ keys }) => keys.length > 0);
  }

  /** Moves it back, last first. */
  async moveBack(tx: Tx, moved: readonly Moved[]): Promise<void> {
    for (const done of moved.toReversed()) await carry(tx, back(done));
  }

  /** Reckons anew what is reckoned from what was moved. */
  async settle(tx: Tx, pair: MergePair): Promise<void> {
    for (const id of [pair.into, pair.from]) await refreshBirthday(tx, id);
    for (const participant of this.participants.all()) await participant.moved?.(tx, pair);
    await this.index.refresh(tx, [pair.into, pair.from]);
  }
}

async function swapBirthdays(tx: Tx, { into, from }: MergePair): Promise<Moved[]> {
  const birthdays = async (whose: string): Promise<string[]> => {
    const sql = `SELECT id FROM important_date WHERE customer_id = ? AND kind = 'birthday'`;
    return (await tx.rows<{ id: string }>(sql, [whose])).map(({ id }) => id);
  };
  const [theirs, ours] = [await birthdays(from), await birthdays(into)];
  if (theirs.length === 0) return [];
  const date = { table: 'important_date', column: 'customer_id', key: 'id' };
  const both = [
    { ...date, keys: ours, from: into, to: from },
    { ...date, keys: theirs, from, to: into },
  ];
  for (const moved of both) await carry(tx, moved);
  return both;
}
