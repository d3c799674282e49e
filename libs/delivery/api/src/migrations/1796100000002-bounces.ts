import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, key, longText, stamp, text, whole } = schema;
const maybe = { nullable: true };

/** The mailbox in which mails come back, and how far it was read. */
export class Bounces1796100000002 implements MigrationInterface {
  name = 'Bounces1796100000002';

  async up(runner: QueryRunner): Promise<void> {
    const server = [text('host', 253), whole('port'), text('security', 8), text('user_name', 254)];
    const place = [longText('password'), text('folder', 200), stamp('changed_at')];
    const read = [text('uid_validity', 20, maybe), text('last_uid', 20, maybe), stamp('checked_at', maybe)];
    const trouble = [text('trouble_said', 500, maybe), stamp('trouble_since', maybe)];
    const found = [whole('bounced'), whole('complained'), whole('not_understood')];
    const columns = [key('id', 8), ...server, ...place, ...read, ...trouble, ...found];
    await createTable(runner, 'bounce_mailbox', columns);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('bounce_mailbox');
  }
}
