import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { addColumns, stamp } = schema;

/** Tells programmes that somebody added from those that each shop has from the start. */
export class AddedProgrammes1797000300001 implements MigrationInterface {
  name = 'AddedProgrammes1797000300001';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'programme', [stamp('added_at', { nullable: true })]);
    await runner.query(`UPDATE programme SET added_at = updated_at WHERE EXISTS
      (SELECT 1 FROM audit_entry a WHERE a.action = 'programme.added' AND a.subject = 'programme:' || programme.id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('programme', 'added_at');
  }
}
