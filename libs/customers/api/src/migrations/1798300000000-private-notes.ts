import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { addFilledColumns, flag, whole } = schema;

/** Notes for their author's eyes only, and versions of notes. Those there are stay for all of us. */
export class PrivateNotes1798300000000 implements MigrationInterface {
  name = 'PrivateNotes1798300000000';

  async up(runner: QueryRunner): Promise<void> {
    await addFilledColumns(runner, 'note', [
      { column: flag('private'), holds: 0 },
      { column: whole('version'), holds: 1 },
    ]);
  }

  /** What was for one person alone is not shown to all: it goes. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM note WHERE private = 1');
    for (const column of ['private', 'version']) await runner.dropColumn('note', column);
  }
}
