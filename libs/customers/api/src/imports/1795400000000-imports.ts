import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, id, json, longText, ref, stamp, text, whole } = schema;

/** Imports and what each of their units of work did. */
export class Imports1795400000000 implements MigrationInterface {
  name = 'Imports1795400000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'import_run', runColumns, {
      indexes: [
        { name: 'ix_import_run_created', columns: ['created_at', 'id'] },
        { name: 'ix_import_run_state', columns: ['state'] },
      ],
    });
    const run = ref('run_id', 'import_run', { onDelete: 'CASCADE' });
    const undone = stamp('undone_at', { nullable: true });
    await createTable(
      runner,
      'import_batch',
      [id(), run, whole('first_row'), json('journal'), json('refusals'), undone],
      {
        indexes: [{ name: 'ux_import_batch_run', columns: ['run_id', 'first_row'], unique: true }],
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('import_batch');
    await runner.dropTable('import_run');
  }
}

const runColumns = [
  id(),
  text('kind', 16),
  text('state', 16),
  text('file_name', 200),
  whole('bytes'),
  ...['format', 'headers', 'sample', 'choices', 'questions'].map((name) => longText(name)),
  ...['row_count', 'rows_done', 'created', 'updated', 'unchanged', 'refused', 'customers_created'].map((name) =>
    whole(name),
  ),
  whole('kept', { nullable: true }),
  text('failure', 500, { nullable: true }),
  text('user_id', 36),
  text('user_name', 200),
  stamp('created_at'),
  stamp('started_at', { nullable: true }),
  stamp('finished_at', { nullable: true }),
];
