import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, id, ref, stamp, text } = schema;

const maybe = { nullable: true };
const ofCustomer = ref('customer_id', 'customer', { onDelete: 'CASCADE' });
const author = ref('author_id', 'app_user', { onDelete: 'SET NULL', ...maybe });

/** What people here say about writing to a customer: their mail came back, they asked us not to, and that it is over. */
export class MailStops1797000300000 implements MigrationInterface {
  name = 'MailStops1797000300000';

  async up(runner: QueryRunner): Promise<void> {
    const said = [
      text('kind', 16),
      text('address_key', 254, maybe),
      text('purposes', 60, maybe),
      text('why', 200, maybe),
    ];
    await createTable(runner, 'mail_stop', [id(), ofCustomer, ...said, author, stamp('at')], {
      indexes: [
        { name: 'ix_mail_stop_customer', columns: ['customer_id', 'id'] },
        { name: 'ix_mail_stop_address', columns: ['address_key', 'id'] },
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('mail_stop');
  }
}
