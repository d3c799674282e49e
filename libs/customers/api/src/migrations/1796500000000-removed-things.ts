import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, id, longText, ref, stamp, text } = schema;

/** What was taken off a customer and can still be put back. */
export class RemovedThings1796500000000 implements MigrationInterface {
  name = 'RemovedThings1796500000000';

  async up(runner: QueryRunner): Promise<void> {
    const customer = ref('customer_id', 'customer', { onDelete: 'CASCADE' });
    await createTable(
      runner,
      'removed_thing',
      [id(), customer, text('kind', 16), longText('thing'), stamp('removed_at')],
      {
        indexes: [
          { name: 'ix_removed_thing_customer', columns: ['customer_id'] },
          { name: 'ix_removed_thing_removed', columns: ['removed_at'] },
        ],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('removed_thing');
  }
}
