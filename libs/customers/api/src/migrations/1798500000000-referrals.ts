import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, key, ref, stamp } = schema;

/** Which customer sent which, and who was thanked for it in person. */
export class Referrals1798500000000 implements MigrationInterface {
  name = 'Referrals1798500000000';

  async up(runner: QueryRunner): Promise<void> {
    const sent = { ...key('customer_id', 36), refers: { table: 'customer', onDelete: 'CASCADE' as const } };
    const sender = ref('sent_by_id', 'customer', { onDelete: 'CASCADE' });
    const by = ref('thanked_by_id', 'app_user', { nullable: true, onDelete: 'SET NULL' });
    await createTable(
      runner,
      'referral',
      [sent, sender, stamp('thanked_at', { nullable: true }), by, stamp('created_at')],
      { indexes: [{ name: 'ix_referral_sent_by', columns: ['sent_by_id', 'customer_id'] }] },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('referral');
  }
}
