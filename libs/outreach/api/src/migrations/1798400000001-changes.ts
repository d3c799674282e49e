import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, id, longText, ref, stamp, text } = schema;
const nullable = { nullable: true };

/** What was changed because customers spoke of it, and who was told. */
export class Changes1798400000001 implements MigrationInterface {
  name = 'Changes1798400000001';

  async up(runner: QueryRunner): Promise<void> {
    const theme = ref('theme_id', 'theme', { onDelete: 'CASCADE' });
    const by = ref('by_id', 'app_user', { onDelete: 'SET NULL', nullable: true });
    const made = [longText('words'), by, stamp('made_at'), stamp('told_at', nullable), stamp('removed_at', nullable)];
    await createTable(runner, 'theme_change', [id(), theme, ...made], {
      indexes: [{ name: 'ix_theme_change_theme', columns: ['theme_id', 'made_at', 'id'] }],
    });
    const change = ref('change_id', 'theme_change', { onDelete: 'CASCADE' });
    const customer = ref('customer_id', 'customer', { onDelete: 'CASCADE' });
    const when = [text('state', 16), stamp('due_at'), stamp('expires_at'), stamp('next_at'), longText('why')];
    const told = [text('address', 254, nullable), stamp('told_at', nullable)];
    await createTable(runner, 'change_letter', [id(), change, customer, ...when, ...told], {
      indexes: [
        { name: 'ux_change_letter', columns: ['change_id', 'customer_id'], unique: true },
        { name: 'ix_change_letter_next', columns: ['state', 'next_at', 'id'] },
        { name: 'ix_change_letter_customer', columns: ['customer_id', 'told_at'] },
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['change_letter', 'theme_change']) await runner.dropTable(table);
  }
}
