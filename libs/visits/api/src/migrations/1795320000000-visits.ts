import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { amount, createTable, day, id, json, key, longText, ref, stamp, text, whole } = schema;
const nullable = { nullable: true };
const customer = ref('customer_id', 'customer', { onDelete: 'CASCADE' });

/** Visits, and what they come to for each customer. */
export class Visits1795320000000 implements MigrationInterface {
  name = 'Visits1795320000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.visits(runner);
    await this.rhythms(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['shop_rhythm', 'visit_rhythm', 'removed_visit', 'visit']) await runner.dropTable(table);
  }

  private async visits(runner: QueryRunner): Promise<void> {
    const what = [
      day('day'),
      amount('amount_minor', nullable),
      text('currency', 3, nullable),
      json('items'),
      longText('note', nullable),
    ];
    const by = ref('by_id', 'app_user', { onDelete: 'SET NULL', nullable: true });
    const imported = [text('import_id', 36, nullable), text('import_key', 64, nullable)];
    await createTable(
      runner,
      'visit',
      [id(), customer, ...what, by, ...imported, stamp('created_at'), stamp('updated_at')],
      {
        indexes: [
          { name: 'ix_visit_customer_day', columns: ['customer_id', 'day', 'id'] },
          { name: 'ix_visit_import', columns: ['import_id'] },
          { name: 'ux_visit_import_key', columns: ['customer_id', 'import_key'], unique: true },
        ],
      },
    );
    await createTable(runner, 'removed_visit', [id(), customer, json('visit'), stamp('removed_at')], {
      indexes: [
        { name: 'ix_removed_visit_customer', columns: ['customer_id'] },
        { name: 'ix_removed_visit_removed', columns: ['removed_at'] },
      ],
    });
  }

  private async rhythms(runner: QueryRunner): Promise<void> {
    const whose = { ...key('customer_id', 36), refers: { table: 'customer', onDelete: 'CASCADE' as const } };
    const counts = [whole('visits'), whole('visit_days'), day('first_day'), day('last_day')];
    const learnt = [
      whole('own_gap', nullable),
      whole('usual_days', nullable),
      day('overdue_from', nullable),
      day('gone_from', nullable),
    ];
    const worth = [amount('spent_minor', nullable), amount('worth_minor', nullable), text('currency', 3)];
    await createTable(runner, 'visit_rhythm', [whose, ...counts, ...learnt, ...worth], {
      indexes: [
        { name: 'ix_visit_rhythm_overdue', columns: ['overdue_from', 'gone_from'] },
        { name: 'ix_visit_rhythm_own_gap', columns: ['own_gap'] },
      ],
    });
    await createTable(runner, 'shop_rhythm', [key('id', 8), whole('gap', nullable), day('day')]);
  }
}
