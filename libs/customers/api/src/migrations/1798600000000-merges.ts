import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, id, longText, ref, stamp } = schema;
const customer = (name: string) => ref(name, 'customer', { onDelete: 'CASCADE' });
const somebody = (name: string) => ref(name, 'app_user', { onDelete: 'SET NULL', nullable: true });

/** Which records of one person became one. */
export class Merges1798600000000 implements MigrationInterface {
  name = 'Merges1798600000000';

  async up(runner: QueryRunner): Promise<void> {
    const who = [customer('from_id'), customer('kept_id'), customer('into_id'), somebody('by_id'), stamp('at')];
    const undone = [somebody('undone_by_id'), stamp('undone_at', { nullable: true })];
    await createTable(runner, 'customer_merge', [id(), ...who, ...undone, longText('journal')], {
      indexes: [
        { name: 'ix_customer_merge_from', columns: ['from_id'] },
        { name: 'ix_customer_merge_into', columns: ['into_id'] },
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('customer_merge');
  }
}
