import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, day, id, key, longText, ref, stamp, text } = schema;
const nullable = { nullable: true };

/** What customers are asked by a link in a letter. */
export class Questions1798000000001 implements MigrationInterface {
  name = 'Questions1798000000001';

  async up(runner: QueryRunner): Promise<void> {
    const customer = ref('customer_id', 'customer', { onDelete: 'CASCADE' });
    const about = [text('about', 16), text('about_id', 36), text('occurrence', 40), day('about_day')];
    const when = [text('state', 16), stamp('due_at'), stamp('expires_at'), stamp('next_at'), longText('why', nullable)];
    const asked = [text('token_hash', 64, nullable), text('address', 254, nullable), stamp('asked_at', nullable)];
    const heard = ref('feedback_id', 'feedback', { onDelete: 'SET NULL', nullable: true });
    const answered = [stamp('answered_at', nullable), heard, stamp('words_at', nullable)];
    await createTable(runner, 'feedback_question', [id(), customer, ...about, ...when, ...asked, ...answered], {
      indexes: [
        { name: 'ux_feedback_question_about', columns: ['about', 'about_id', 'occurrence'], unique: true },
        { name: 'ux_feedback_question_token', columns: ['token_hash'], unique: true },
        { name: 'ix_feedback_question_next', columns: ['state', 'next_at', 'id'] },
        { name: 'ix_feedback_question_customer', columns: ['customer_id', 'asked_at'] },
      ],
    });
    await createTable(runner, 'question_rules', [key('id', 8), longText('rules')]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['question_rules', 'feedback_question']) await runner.dropTable(table);
  }
}
