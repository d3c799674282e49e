import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { amount, createTable, day, id, json, longText, ref, stamp, text, whole } = schema;

const maybe = { nullable: true };

/** Offers, and who has which code of them. */
export class Offers1796700000000 implements MigrationInterface {
  name = 'Offers1796700000000';

  async up(runner: QueryRunner): Promise<void> {
    const what = [text('name', 100), longText('what', maybe), text('audience', 8), json('interests')];
    const when = [day('first_day'), day('last_day'), day('send_day'), longText('terms', maybe)];
    const codes = [text('code_mode', 8), text('shared_code', 12, maybe), text('seed', 64)];
    const counts = [whole('most', maybe), whole('redeemed')];
    const stamps = [stamp('scheduled_at', maybe), stamp('stopped_at', maybe), stamp('updated_at')];
    const programme = ref('programme_id', 'programme', { onDelete: 'CASCADE' });
    await createTable(runner, 'offer', [id(), programme, ...what, ...when, ...codes, ...counts, ...stamps], {
      indexes: [
        { name: 'ux_offer_shared_code', columns: ['shared_code'], unique: true },
        { name: 'ix_offer_programme', columns: ['programme_id'] },
      ],
    });
    await this.codes(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['offer_code', 'offer']) await runner.dropTable(table);
    await runner.query("DELETE FROM programme WHERE kind = 'offer'");
  }

  private async codes(runner: QueryRunner): Promise<void> {
    const whose = [
      ref('offer_id', 'offer', { onDelete: 'CASCADE' }),
      ref('customer_id', 'customer', { ...maybe, onDelete: 'SET NULL' }),
    ];
    const redeemed = [stamp('redeemed_at', maybe), ref('redeemed_by', 'app_user', { ...maybe, onDelete: 'SET NULL' })];
    const spent = [amount('spent_minor', maybe), text('currency', 3, maybe)];
    const columns = [id(), ...whose, text('code', 20, maybe), text('interest', 100, maybe), ...redeemed, ...spent];
    await createTable(runner, 'offer_code', columns, {
      indexes: [
        { name: 'ux_offer_code_code', columns: ['code'], unique: true },
        { name: 'ux_offer_code_customer', columns: ['offer_id', 'customer_id'], unique: true },
        { name: 'ix_offer_code_customer', columns: ['customer_id'] },
      ],
    });
  }
}
