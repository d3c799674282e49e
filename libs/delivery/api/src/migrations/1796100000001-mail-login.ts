import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { addColumns, createTable, key, longText, stamp, text } = schema;
const maybe = { nullable: true };

/** Logging in to the mail server by OAuth 2, and the key that signs our mail. */
export class MailLogin1796100000001 implements MigrationInterface {
  name = 'MailLogin1796100000001';

  async up(runner: QueryRunner): Promise<void> {
    const secrets = [longText('client_secret', maybe), longText('refresh_token', maybe)];
    await addColumns(runner, 'mail_server', [
      text('client_id', 254, maybe),
      ...secrets,
      text('token_url', 1000, maybe),
    ]);
    const where = [key('id', 8), text('domain', 253), text('selector', 63)];
    await createTable(runner, 'dkim_key', [
      ...where,
      longText('private_key'),
      longText('public_key'),
      stamp('changed_at'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('dkim_key');
    for (const column of ['client_id', 'client_secret', 'refresh_token', 'token_url'])
      await runner.dropColumn('mail_server', column);
  }
}
