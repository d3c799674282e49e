import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, day, key, ref, stamp } = schema;
const keyed = (name: string, table: string) => ({ ...key(name, 36), refers: { table, onDelete: 'CASCADE' as const } });
const customer = keyed('customer_id', 'customer');

/** Who read which brief when, who was left off the list, and which customers are samples. */
export class Briefs1795390000000 implements MigrationInterface {
  name = 'Briefs1795390000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'brief_review', [customer, keyed('user_id', 'app_user'), stamp('at')], {
      indexes: [{ name: 'ix_brief_review_user', columns: ['user_id'] }],
    });
    const by = ref('by_id', 'app_user', { onDelete: 'SET NULL', nullable: true });
    await createTable(runner, 'today_snooze', [customer, day('until'), by]);
    await createTable(runner, 'sample_customer', [customer]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['sample_customer', 'today_snooze', 'brief_review']) await runner.dropTable(table);
  }
}
