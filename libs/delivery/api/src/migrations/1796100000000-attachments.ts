import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, id, key, longText, ref, text, whole } = schema;

/** What letters carry along: a logo, a QR code. */
export class Attachments1796100000000 implements MigrationInterface {
  name = 'Attachments1796100000000';

  async up(runner: QueryRunner): Promise<void> {
    const of = [ref('delivery_id', 'delivery', { onDelete: 'CASCADE' }), whole('place')];
    const named = [text('cid', 200), text('filename', 200), text('content_type', 100), text('content_hash', 64)];
    await createTable(runner, 'delivery_attachment', [id(), ...of, ...named], {
      indexes: [
        { name: 'ix_delivery_attachment_delivery', columns: ['delivery_id', 'place'] },
        { name: 'ix_delivery_attachment_content', columns: ['content_hash'] },
      ],
    });
    await createTable(runner, 'delivery_attachment_content', [key('hash', 64), longText('content')]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['delivery_attachment', 'delivery_attachment_content']) await runner.dropTable(table);
  }
}
