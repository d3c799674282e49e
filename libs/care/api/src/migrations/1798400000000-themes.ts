import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, flag, id, json, ref, stamp, text } = schema;

/** What customers speak of: the owner's themes, and on what they were put. */
export class Themes1798400000000 implements MigrationInterface {
  name = 'Themes1798400000000';

  async up(runner: QueryRunner): Promise<void> {
    const named = [text('name', 60), text('name_key', 120)];
    await createTable(runner, 'theme', [id(), ...named, json('words'), stamp('removed_at', { nullable: true })], {
      indexes: [{ name: 'ux_theme_name_key', columns: ['name_key'], unique: true }],
    });
    for (const kind of ['feedback', 'complaint']) await createMarks(runner, kind);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['complaint_theme', 'feedback_theme', 'theme']) await runner.dropTable(table);
  }
}

async function createMarks(runner: QueryRunner, kind: string): Promise<void> {
  const of = [ref(`${kind}_id`, kind, { onDelete: 'CASCADE' }), ref('theme_id', 'theme', { onDelete: 'CASCADE' })];
  await createTable(runner, `${kind}_theme`, [id(), ...of, flag('fits')], {
    indexes: [
      { name: `ux_${kind}_theme`, columns: [`${kind}_id`, 'theme_id'], unique: true },
      { name: `ix_${kind}_theme_theme`, columns: ['theme_id'] },
    ],
  });
}
