import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who came of late, and who has gone, is found by index. */
export class VisitsAbsences1796600100000 implements MigrationInterface {
  name = 'VisitsAbsences1796600100000';

  async up(runner: QueryRunner): Promise<void> {
    await schema.addIndex(runner, 'visit_rhythm', { name: 'ix_visit_rhythm_last', columns: ['last_day'] });
    await schema.addIndex(runner, 'visit_rhythm', { name: 'ix_visit_rhythm_gone', columns: ['gone_from'] });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('visit_rhythm', 'ix_visit_rhythm_gone');
    await runner.dropIndex('visit_rhythm', 'ix_visit_rhythm_last');
  }
}
