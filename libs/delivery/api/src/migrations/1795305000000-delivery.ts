import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, flag, id, key, longText, ref, stamp, text, whole } = schema;
const maybe = { nullable: true };

/** The outbox, what came of each attempt, who gets nothing more, and the mail server. */
export class Delivery1795305000000 implements MigrationInterface {
  name = 'Delivery1795305000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.deliveries(runner);
    await this.words(runner);
    await this.attempts(runner);
    await this.suppressions(runner);
    await this.channel(runner);
    await createTable(runner, 'delivery_worker', [key('id', 80), stamp('last_run_at'), stamp('next_run_at')]);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['delivery_worker', 'sent_span', 'channel_state', 'mail_server', 'suppression'];
    for (const table of [...tables, 'delivery_attempt', 'delivery_text', 'delivery']) await runner.dropTable(table);
  }

  private deliveries(runner: QueryRunner): Promise<void> {
    const who = [text('address', 254), text('address_hash', 64), text('to_name', 200, maybe), text('subject', 998)];
    const when = [stamp('due_at'), stamp('expires_at'), stamp('created_at'), stamp('changed_at')];
    const came = [whole('attempts'), whole('setbacks'), text('channel', 8, maybe), text('why', 24, maybe)];
    const held = [flag('left_alone'), text('worker', 80, maybe), stamp('lease_until', maybe)];
    const columns = [id(), text('message_key', 120), text('purpose', 60), ...who, text('state', 12), ...when, ...came];
    return createTable(runner, 'delivery', [...columns, text('said', 500, maybe), ...held], {
      indexes: [
        { name: 'ux_delivery_key', columns: ['message_key'], unique: true },
        { name: 'ix_delivery_due', columns: ['state', 'due_at', 'id'] },
        { name: 'ix_delivery_changed', columns: ['changed_at', 'id'] },
        { name: 'ix_delivery_address', columns: ['address_hash'] },
      ],
    });
  }

  private words(runner: QueryRunner): Promise<void> {
    const reply = [text('reply_to', 254, maybe), text('reply_to_name', 200, maybe), text('from_name', 200, maybe)];
    const columns = [id(), longText('plain'), longText('html', maybe), ...reply, text('unsubscribe_url', 1000, maybe)];
    return createTable(runner, 'delivery_text', columns);
  }

  private attempts(runner: QueryRunner): Promise<void> {
    const of = [ref('delivery_id', 'delivery', { onDelete: 'CASCADE' }), whole('number'), text('channel', 8)];
    const came = [stamp('began_at'), stamp('ended_at'), text('outcome', 12), text('said', 500)];
    return createTable(runner, 'delivery_attempt', [id(), ...of, ...came], {
      indexes: [{ name: 'ix_delivery_attempt_delivery', columns: ['delivery_id', 'number'] }],
    });
  }

  private suppressions(runner: QueryRunner): Promise<void> {
    const columns = [id(), text('address_hash', 64), text('purpose', 60), text('reason', 24), stamp('created_at')];
    return createTable(runner, 'suppression', columns, {
      indexes: [{ name: 'ux_suppression_address_purpose', columns: ['address_hash', 'purpose'], unique: true }],
    });
  }

  private async channel(runner: QueryRunner): Promise<void> {
    const server = [text('host', 253), whole('port'), text('security', 8), text('user_name', 254, maybe)];
    const from = [text('from_address', 254), text('from_name', 200, maybe)];
    const limits = [whole('per_hour', maybe), whole('per_day', maybe), whole('connections'), stamp('changed_at')];
    const columns = [key('id', 8), ...server, longText('password', maybe), ...from, ...limits];
    await createTable(runner, 'mail_server', columns);
    const paused = [text('paused_why', 16, maybe), text('paused_said', 500, maybe), stamp('paused_since', maybe)];
    const trouble = [text('trouble_said', 500, maybe), stamp('trouble_since', maybe)];
    await createTable(runner, 'channel_state', [key('id', 8), ...paused, ...trouble]);
    await createTable(runner, 'sent_span', [key('start', 24), whole('count')]);
  }
}
