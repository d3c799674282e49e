import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, day, id, json, longText, ref, stamp, text } = schema;

const maybe = { nullable: true };
const ofCustomer = ref('customer_id', 'customer', { onDelete: 'CASCADE' });
const author = ref('author_id', 'app_user', { onDelete: 'SET NULL', ...maybe });

/** What customers ask for on their own page: a pause, a correction, to be forgotten. */
export class Preferences1796400000001 implements MigrationInterface {
  name = 'Preferences1796400000001';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'customer_pause', [id(), ofCustomer, day('until', maybe), author, stamp('at')], {
      indexes: [{ name: 'ix_customer_pause_customer', columns: ['customer_id', 'id'] }],
    });
    const what = [text('kind', 16), json('asked', maybe), stamp('received_at'), day('answer_by', maybe)];
    const decided = [text('state', 16), stamp('decided_at', maybe), text('decided_by', 200, maybe)];
    const columns = [id(), ofCustomer, ...what, ...decided, longText('why', maybe), json('before', maybe)];
    await createTable(runner, 'customer_request', columns, {
      indexes: [
        { name: 'ix_customer_request_customer', columns: ['customer_id', 'id'] },
        { name: 'ix_customer_request_state', columns: ['state', 'id'] },
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['customer_request', 'customer_pause']) await runner.dropTable(table);
  }
}
