import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, id, longText, ref, stamp, text, whole } = schema;
const nullable = { nullable: true };

/** What customers have told us before, and words for hard moments. */
export class ToldAndPractice1797000110000 implements MigrationInterface {
  name = 'ToldAndPractice1797000110000';

  async up(runner: QueryRunner): Promise<void> {
    const customer = ref('customer_id', 'customer', { onDelete: 'CASCADE' });
    const contact = ref('interaction_id', 'interaction', { onDelete: 'SET NULL', nullable: true });
    const by = ref('heard_by_id', 'app_user', { onDelete: 'SET NULL', nullable: true });
    await createTable(
      runner,
      'told_answer',
      [id(), customer, contact, by, text('topic', 200), longText('answer'), stamp('heard_at'), stamp('removed_at', nullable)], // prettier-ignore
      { indexes: [{ name: 'ix_told_answer_customer', columns: ['customer_id', 'heard_at', 'id'] }] },
    );
    await createTable(runner, 'practice_card', [
      id(),
      text('title', 120),
      longText('words'),
      whole('place'),
      stamp('removed_at', nullable),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['practice_card', 'told_answer']) await runner.dropTable(table);
  }
}
