import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, day, flag, id, ref, stamp, text, whole } = schema;

const maybe = { nullable: true };

/** What every nth visit earns, and who earned it. */
export class Rewards1797000200000 implements MigrationInterface {
  name = 'Rewards1797000200000';

  async up(runner: QueryRunner): Promise<void> {
    const what = [text('name', 100), whole('every'), whole('valid_days'), flag('is_on'), day('since')];
    await createTable(runner, 'reward', [id(), ...what, stamp('removed_at', maybe), stamp('updated_at')]);
    const whose = [
      ref('reward_id', 'reward', { onDelete: 'CASCADE' }),
      ref('customer_id', 'customer', { onDelete: 'CASCADE' }),
    ];
    const earned = [text('name', 100), whole('nth'), day('day'), day('last_day')];
    const redeemed = [stamp('redeemed_at', maybe), ref('redeemed_by', 'app_user', { ...maybe, onDelete: 'SET NULL' })];
    await createTable(runner, 'earned_reward', [id(), ...whose, ...earned, ...redeemed], {
      indexes: [
        { name: 'ux_earned_reward_nth', columns: ['reward_id', 'customer_id', 'nth'], unique: true },
        { name: 'ix_earned_reward_customer', columns: ['customer_id'] },
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['earned_reward', 'reward']) await runner.dropTable(table);
  }
}
