import { usualCustomerMonths } from '@regulars/customers/domain';
import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, id, stamp, whole } = schema;
const onlyOne = '00000000-0000-7000-8000-000000000001';
const atFirst = '2026-01-01T00:00:00.000Z';

/** How long being a customer lets us write to somebody: the owner's to set. */
export class ConsentRule1796400000000 implements MigrationInterface {
  name = 'ConsentRule1796400000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'consent_rule', [id(), whole('existing_customer_months'), stamp('updated_at')]);
    await runner.query(`INSERT INTO consent_rule (id, existing_customer_months, updated_at)
      VALUES ('${onlyOne}', ${usualCustomerMonths}, '${atFirst}')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('consent_rule');
  }
}
