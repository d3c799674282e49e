import { Injectable } from '@nestjs/common';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import { CustomerStore } from '../customers/customer-store';
import { writeDay } from './customer-extras';
import { customerJournal, type CustomerJournal } from './customer-journal';
import { recordOf } from './customer-writing';
import { inList } from './in-list';
import { storedPeople } from './stored-people';
import { tagIdsFor } from './tag-ids';

type Created = CustomerJournal['created'][number];
type Updated = CustomerJournal['updated'][number];

/** Takes back what a batch did to customers; whoever was changed by somebody since then is kept as they are. */
@Injectable()
export class CustomerUndo {
  constructor(
    private readonly store: CustomerStore,
    private readonly clock: Clock,
  ) {}

  async undo(tx: Tx, journal: object): Promise<{ kept: number }> {
    const { created, updated } = customerJournal.parse(journal);
    return { kept: (await this.restore(tx, updated)) + (await this.remove(tx, created)) };
  }

  private async remove(tx: Tx, created: readonly Created[]): Promise<number> {
    const here = await belongings(tx, created.map(({ id }) => id)); // prettier-ignore
    const untouched = created.filter((one) => {
      const now = here.get(one.id);
      return (
        now?.version === 1 &&
        now.visits === 0 &&
        now.preferences === 0 &&
        now.conducts === 0 &&
        now.dates === one.dates &&
        now.notes === one.notes &&
        now.consents === one.consents
      );
    });
    await this.store.remove(tx, untouched.map(({ id }) => id)); // prettier-ignore
    return here.size - untouched.length;
  }

  private async restore(tx: Tx, updated: readonly Updated[]): Promise<number> {
    const people = new Map((await storedPeople(tx, updated.map(({ id }) => id))).map((person) => [person.id, person])); // prettier-ignore
    let kept = 0;
    for (const change of updated) {
      const now = people.get(change.id);
      if (!now) continue;
      if (now.stored?.version !== change.version) kept++;
      else await this.restoreOne(tx, change, now);
    }
    return kept;
  }

  private async restoreOne(
    tx: Tx,
    { id, version, before, added }: Updated,
    now: { state: Updated['before']; stored: Parameters<typeof recordOf>[2]['stored'] },
  ): Promise<void> {
    const at = stampOf(this.clock.now());
    for (const table of ['note', 'consent'])
      await tx.run(`DELETE FROM ${table} WHERE customer_id = ? AND ${inList(tx.dialect, 'id')}`, [
        id,
        JSON.stringify(added),
      ]);
    if (now.state.birthday !== before.birthday) await writeDay(tx, { id, state: before }, 'birthday', at);
    if (now.state.anniversary !== before.anniversary) await writeDay(tx, { id, state: before }, 'anniversary', at);
    const tagIds = await tagIdsFor(tx, before.tags);
    await this.store.rewrite(tx, recordOf(id, before, now, tagIds), at);
    // What they are now is exactly what that version was: the same number says so, also to the undoing of an earlier batch.
    await tx.run('UPDATE customer SET version = ? WHERE id = ?', [version - 1, id]);
  }
}

interface Belongings {
  id: string;
  version: number;
  visits: number;
  notes: number;
  preferences: number;
  conducts: number;
  dates: number;
  consents: number;
}

async function belongings(tx: Tx, ids: readonly string[]): Promise<Map<string, Belongings>> {
  const count = (table: string, where = ''): string =>
    `(SELECT count(*) FROM ${table} x WHERE x.customer_id = c.id ${where})`;
  const rows = await tx.rows<Belongings>(
    `SELECT c.id, c.version, c.visit_count AS visits, ${count('note')} AS notes, ${count('important_date')} AS dates,
       ${count('consent')} AS consents, ${count('conduct')} AS conducts, ${count('preference', "AND x.source <> 'learnt'")} AS preferences
     FROM customer c WHERE ${inList(tx.dialect, 'c.id')}`,
    [JSON.stringify(ids)],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
