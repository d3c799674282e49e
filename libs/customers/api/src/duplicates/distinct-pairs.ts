import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { DistinctPair } from '@regulars/customers/contract';
import { UnitOfWork, type Reader, type Tx } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { CustomerDesk } from '../customers/customer-desk';

const add = `
  INSERT INTO distinct_pair (one_id, other_id, said_by_id, said_at) VALUES (?, ?, ?, ?)
  ON CONFLICT (one_id, other_id) DO NOTHING`;
const takeOut = 'DELETE FROM distinct_pair WHERE one_id = ? AND other_id = ?';

/** That two customers who look like one person are two. Saying it, or taking it back, twice changes nothing. */
@Injectable()
export class DistinctPairs {
  constructor(
    private readonly units: UnitOfWork,
    private readonly desk: CustomerDesk,
  ) {}

  /** They are two people. Throws NotThere (404) if one of them is no customer. */
  say(pair: DistinctPair, actor: Actor): Promise<void> {
    return this.units.write(async (tx) => {
      await mustBeThere(tx, pair);
      const said = await tx.run(add, [...inOrder(pair), actor.userId, this.desk.now()]);
      if (said > 0) await this.desk.audit(tx, actor, 'duplicate.distinct', pair.one, { other: pair.other });
    });
  }

  /** Undo: they may be one after all. */
  takeBack(pair: DistinctPair, actor: Actor): Promise<void> {
    return this.units.write(async (tx) => {
      await mustBeThere(tx, pair);
      const taken = await tx.run(takeOut, inOrder(pair));
      if (taken > 0) await this.desk.audit(tx, actor, 'duplicate.reopened', pair.one, { other: pair.other });
    });
  }
}

/** The ids of those who were said to be somebody else than this customer. */
export async function distinctFrom(reader: Reader, id: string): Promise<ReadonlySet<string>> {
  const rows = await reader.rows<{ id: string }>(
    `SELECT other_id AS "id" FROM distinct_pair WHERE one_id = ?
     UNION ALL SELECT one_id FROM distinct_pair WHERE other_id = ?`,
    [id, id],
  );
  return new Set(rows.map((row) => row.id));
}

const inOrder = ({ one, other }: DistinctPair): [string, string] => (one < other ? [one, other] : [other, one]);

async function mustBeThere(tx: Tx, { one, other }: DistinctPair): Promise<void> {
  const found = await tx.rows('SELECT id FROM customer WHERE id IN (?, ?)', [one, other]);
  if (found.length < 2) throw new NotThere('customer');
}
