import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, id, json, stamp, text } = schema;

/** Groups of customers by what they have in common. */
export class Segments1796200000000 implements MigrationInterface {
  name = 'Segments1796200000000';

  async up(runner: QueryRunner): Promise<void> {
    const columns = [id(), text('name', 100), text('name_key', 200), json('definition'), stamp('updated_at')];
    await createTable(runner, 'segment', columns, {
      indexes: [{ name: 'ux_segment_name_key', columns: ['name_key'], unique: true }],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('segment');
  }
}
