import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, day, id, key, longText, ref, stamp, text, whole } = schema;
const nullable = { nullable: true };
const somebody = (name: string) => ref(name, 'app_user', { onDelete: 'SET NULL', nullable: true });

/** Customers passed on to colleagues, and who is away. */
export class Handoffs1797000100000 implements MigrationInterface {
  name = 'Handoffs1797000100000';

  async up(runner: QueryRunner): Promise<void> {
    const customer = ref('customer_id', 'customer', { onDelete: 'CASCADE' });
    const complaint = ref('complaint_id', 'complaint', { onDelete: 'SET NULL', nullable: true });
    const words = [text('matter', 200, nullable), longText('note', nullable), longText('why', nullable)];
    const how = [text('state', 16), text('told', 16, nullable), whole('times')];
    await createTable(
      runner,
      'handoff',
      [id(), customer, somebody('from_id'), somebody('to_id'), complaint, ...words, ...how, stamp('created_at'), stamp('answered_at', nullable)], // prettier-ignore
      {
        indexes: [
          { name: 'ix_handoff_customer', columns: ['customer_id', 'created_at'] },
          { name: 'ix_handoff_created', columns: ['created_at', 'id'] },
          { name: 'ix_handoff_to', columns: ['to_id', 'state'] },
        ],
      },
    );
    const who = { ...key('user_id', 36), refers: { table: 'app_user', onDelete: 'CASCADE' as const } };
    const standIn = ref('stand_in_id', 'app_user', { onDelete: 'CASCADE' });
    await createTable(runner, 'absence', [who, day('from_day'), day('to_day'), standIn], {
      indexes: [{ name: 'ix_absence_stand_in', columns: ['stand_in_id', 'from_day', 'to_day'] }],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['absence', 'handoff']) await runner.dropTable(table);
  }
}
