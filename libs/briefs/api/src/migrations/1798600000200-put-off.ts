import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, day, key } = schema;
const keyed = (name: string, table: string) => ({ ...key(name, 36), refers: { table, onDelete: 'CASCADE' as const } });

/** Whom somebody does not want to speak with on a day. */
export class PutOff1798600000200 implements MigrationInterface {
  name = 'PutOff1798600000200';

  async up(runner: QueryRunner): Promise<void> {
    const columns = [keyed('customer_id', 'customer'), keyed('user_id', 'app_user'), day('day')];
    await createTable(runner, 'queue_put_off', columns, {
      indexes: [{ name: 'ix_queue_put_off_user', columns: ['user_id', 'day'] }],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('queue_put_off');
  }
}
