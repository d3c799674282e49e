import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { addColumns, flag } = schema;

/** Whether a contact began with the brief; of those from before nobody knows. */
export class Prepared1798600000201 implements MigrationInterface {
  name = 'Prepared1798600000201';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'interaction', [flag('prepared', { nullable: true })]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('interaction', 'prepared');
  }
}
