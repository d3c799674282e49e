import { soundKeys } from '@regulars/customers/domain';
import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inParts } from '../rows/in-parts';

const { createTable, key, ref, stamp } = schema;
const ofCustomer = (name: string) => ({
  ...key(name, 36),
  refers: { table: 'customer', onDelete: 'CASCADE' as const },
});
const atOnce = 1000;

/** What customers' names sound like, and which two customers are two people though they look like one. */
export class Duplicates1798600000100 implements MigrationInterface {
  name = 'Duplicates1798600000100';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'customer_sound', [ofCustomer('customer_id'), key('sound', 41)], {
      indexes: [{ name: 'ix_customer_sound_sound', columns: ['sound', 'customer_id'] }],
    });
    const by = ref('said_by_id', 'app_user', { nullable: true, onDelete: 'SET NULL' });
    await createTable(runner, 'distinct_pair', [ofCustomer('one_id'), ofCustomer('other_id'), by, stamp('said_at')], {
      indexes: [{ name: 'ix_distinct_pair_other', columns: ['other_id'] }],
    });
    await hearAll(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['distinct_pair', 'customer_sound']) await runner.dropTable(table);
  }
}

interface Named {
  id: string;
  given: string | null;
  family: string | null;
  display: string | null;
}

/** Writes what the names of all who are here sound like. */
async function hearAll(runner: QueryRunner): Promise<void> {
  for (let last = ''; ;) {
    const part = (await runner.query(
      `SELECT id, given, family, display FROM customer WHERE id > '${last}' ORDER BY id LIMIT ${atOnce}`,
    )) as Named[];
    // Ids and sounds are letters and digits alone: quotes are all the escaping that they need.
    const sounds = part.flatMap((one) => soundKeys(one).map((sound) => `('${one.id}', '${sound}')`));
    for (const some of inParts(sounds))
      await runner.query(`INSERT INTO customer_sound (customer_id, sound) VALUES ${some.join(', ')}`);
    if (part.length < atOnce) return;
    last = part.at(-1)?.id ?? '';
  }
}
