import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { addColumns, addIndex, day, ref, text } = schema;
const maybe = { nullable: true };

/** Needs that come to an end: when each was met, by whom and how. */
export class Needs1798500000002 implements MigrationInterface {
  name = 'Needs1798500000002';

  async up(runner: QueryRunner): Promise<void> {
    const by = ref('met_by_id', 'app_user', { onDelete: 'SET NULL', ...maybe });
    await addColumns(runner, 'preference', [day('met_on', maybe), by, text('met_how', 500, maybe)]);
    await addIndex(runner, 'preference', {
      name: 'ix_preference_need',
      columns: ['stance', 'met_on', 'source_day', 'id'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('preference', 'ix_preference_need');
    await runner.dropForeignKey('preference', 'fk_preference_met_by_id');
    for (const column of ['met_how', 'met_by_id', 'met_on']) await runner.dropColumn('preference', column);
  }
}
