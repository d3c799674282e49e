import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, day, id, longText, ref, stamp, text } = schema;
const nullable = { nullable: true };
const somebody = (name: string) => ref(name, 'app_user', { onDelete: 'SET NULL', nullable: true });

/** What customers say of us. */
export class Feedback1798000000000 implements MigrationInterface {
  name = 'Feedback1798000000000';

  async up(runner: QueryRunner): Promise<void> {
    const customer = ref('customer_id', 'customer', { onDelete: 'CASCADE' });
    const about = [text('about', 16), text('about_id', 36, nullable), day('about_day')];
    const said = [text('answer', 8), longText('words', nullable), text('way', 8), somebody('by_id'), stamp('said_at')];
    const seen = [stamp('seen_at', nullable), somebody('seen_by_id'), stamp('removed_at', nullable)];
    await createTable(runner, 'feedback', [id(), customer, ...about, ...said, ...seen], {
      indexes: [
        { name: 'ix_feedback_customer', columns: ['customer_id', 'said_at', 'id'] },
        { name: 'ix_feedback_said', columns: ['said_at', 'id'] },
        { name: 'ix_feedback_waiting', columns: ['answer', 'seen_at', 'said_at'] },
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('feedback');
  }
}
