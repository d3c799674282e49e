import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeAppendOnly } from '../audit/append-only';

const { createTable, id, json, key, longText, ref, stamp, text, whole } = schema;
const hash = text('token_hash', 64);
const unique = (table: string, column: string) => ({ name: `uq_${table}_${column}`, columns: [column], unique: true });
const byUser = (table: string) => ({ name: `ix_${table}_user`, columns: ['user_id'] });
const user = ref('user_id', 'app_user', { onDelete: 'CASCADE' });

/** The business, those who work there, and how they get in. */
export class Access1795300000000 implements MigrationInterface {
  name = 'Access1795300000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.business(runner);
    await this.users(runner);
    await this.waysIn(runner);
    await this.links(runner);
    await this.signIn(runner);
    await this.audit(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['audit_entry', 'known_device', 'sign_in_delay', 'invite', 'setup_link', 'api_token', 'session'];
    for (const table of [...tables, 'app_user', 'business']) await runner.dropTable(table);
  }

  private business(runner: QueryRunner): Promise<void> {
    const where = [text('zone', 64), text('country', 2), text('language', 35), text('currency', 3)];
    const address = longText('address', { nullable: true });
    return createTable(runner, 'business', [id(), text('name', 200), ...where, address, stamp('created_at')]);
  }

  private users(runner: QueryRunner): Promise<void> {
    const who = [text('name', 200), text('email', 254), text('email_key', 254), text('role', 16)];
    const when = [
      stamp('created_at'),
      stamp('seen_at', { nullable: true }),
      stamp('deactivated_at', { nullable: true }),
    ];
    return createTable(runner, 'app_user', [id(), ...who, text('password_hash', 200), ...when], {
      indexes: [unique('app_user', 'email_key')],
    });
  }

  private async waysIn(runner: QueryRunner): Promise<void> {
    const device = [text('device', 100), text('address', 64)];
    const life = [stamp('created_at'), stamp('seen_at'), stamp('expires_at')];
    await createTable(runner, 'session', [id(), user, hash, ...device, ...life], {
      indexes: [unique('session', 'token_hash'), byUser('session')],
    });
    const what = [text('name', 100), text('scope', 8), text('ending', 4)];
    const used = [stamp('created_at'), stamp('seen_at', { nullable: true })];
    await createTable(runner, 'api_token', [id(), user, hash, ...what, ...used], {
      indexes: [unique('api_token', 'token_hash'), byUser('api_token')],
    });
  }

  private async links(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'setup_link', [id(), hash, stamp('created_at')], {
      indexes: [unique('setup_link', 'token_hash')],
    });
    const who = [text('name', 200), text('email', 254), text('email_key', 254), text('role', 16)];
    const by = ref('invited_by', 'app_user', { onDelete: 'SET NULL', nullable: true });
    await createTable(runner, 'invite', [id(), hash, ...who, by, stamp('created_at'), stamp('expires_at')], {
      indexes: [unique('invite', 'token_hash'), unique('invite', 'email_key')],
    });
  }

  private async signIn(runner: QueryRunner): Promise<void> {
    const tries = [key('key_hash', 64), whole('failures'), stamp('tried_at'), stamp('wait_until')];
    await createTable(runner, 'sign_in_delay', tries, {
      indexes: [{ name: 'ix_sign_in_delay_tried', columns: ['tried_at'] }],
    });
    await createTable(runner, 'known_device', [key('token_hash', 64), user, stamp('created_at')], {
      indexes: [byUser('known_device')],
    });
  }

  private async audit(runner: QueryRunner): Promise<void> {
    const by = [text('actor_kind', 16), text('user_id', 36, { nullable: true }), text('actor_name', 200)];
    const what = [text('action', 64), text('subject', 100, { nullable: true }), json('detail', { nullable: true })];
    await createTable(runner, 'audit_entry', [id(), stamp('at'), ...by, ...what], {
      indexes: [
        { name: 'ix_audit_entry_at', columns: ['at', 'id'] },
        { name: 'ix_audit_entry_subject', columns: ['subject', 'at'] },
      ],
    });
    await makeAppendOnly(runner, 'audit_entry');
  }
}
