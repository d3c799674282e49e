import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, day, id, longText, ref, stamp, whole } = schema;
const maybe = { nullable: true };
const somebody = (name: string) => ref(name, 'app_user', { onDelete: 'SET NULL', ...maybe });

/** What is set after behaviour that was not acceptable. */
export class Conduct1798300000001 implements MigrationInterface {
  name = 'Conduct1798300000001';

  async up(runner: QueryRunner): Promise<void> {
    const customer = ref('customer_id', 'customer', { onDelete: 'CASCADE' });
    const words = [longText('what'), longText('follows'), longText('why'), day('until')];
    const set = [somebody('set_by_id'), stamp('set_at'), somebody('changed_by_id'), stamp('changed_at', maybe)];
    const ended = [somebody('ended_by_id'), stamp('ended_at', maybe)];
    await createTable(runner, 'conduct', [id(), customer, ...words, ...set, ...ended, whole('version')], {
      indexes: [{ name: 'ix_conduct_customer', columns: ['customer_id', 'until'] }],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('conduct');
  }
}
