import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { amount, createTable, day, flag, id, key, longText, ref, stamp, text, whole } = schema;
const nullable = { nullable: true };
const customer = ref('customer_id', 'customer', { onDelete: 'CASCADE' });
const complaint = ref('complaint_id', 'complaint', { onDelete: 'SET NULL', nullable: true });
const somebody = (name: string) => ref(name, 'app_user', { onDelete: 'SET NULL', nullable: true });

/** Contacts, promises and complaints. */
export class Care1797000000000 implements MigrationInterface {
  name = 'Care1797000000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.complaints(runner);
    await this.interactions(runner);
    await this.promises(runner);
    await this.policy(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['care_policy', 'promise_event', 'promise', 'contact_draft', 'interaction'];
    for (const table of [...tables, 'complaint_event', 'complaint_grant', 'complaint']) await runner.dropTable(table);
  }

  private async complaints(runner: QueryRunner): Promise<void> {
    const words = [
      longText('said'),
      longText('paraphrase', nullable),
      stamp('confirmed_at', nullable),
      longText('wished', nullable),
      longText('cause', nullable),
      longText('agreed', nullable),
      longText('apology', nullable),
      stamp('apologised_at', nullable),
      longText('outcome', nullable),
    ];
    const check = [day('check_due_on', nullable), text('check_answer', 3, nullable), longText('check_words', nullable)];
    const times = [stamp('opened_at'), stamp('closed_at', nullable), stamp('updated_at')];
    await createTable(
      runner,
      'complaint',
      [id(), customer, text('state', 16), ...words, somebody('who_id'), whole('contacts_owed'), ...check, ...times, whole('version')], // prettier-ignore
      {
        indexes: [
          { name: 'ix_complaint_customer', columns: ['customer_id', 'opened_at', 'id'] },
          { name: 'ix_complaint_state', columns: ['state', 'opened_at', 'id'] },
          { name: 'ix_complaint_check', columns: ['check_due_on'] },
          { name: 'ix_complaint_closed', columns: ['closed_at'] },
        ],
      },
    );
    const of = ref('complaint_id', 'complaint', { onDelete: 'CASCADE' });
    const money = [amount('amount_minor', nullable), text('currency', 3, nullable)];
    await createTable(
      runner,
      'complaint_grant',
      [id(), of, text('what', 300), ...money, text('state', 16), somebody('asked_by_id'), stamp('asked_at'), somebody('decided_by_id'), stamp('decided_at', nullable), longText('why', nullable)], // prettier-ignore
      { indexes: [{ name: 'ix_complaint_grant_complaint', columns: ['complaint_id'] }, { name: 'ix_complaint_grant_state', columns: ['state', 'asked_at'] }] }, // prettier-ignore
    );
    await createTable(
      runner,
      'complaint_event',
      [id(), of, stamp('at'), somebody('by_id'), text('kind', 24), longText('sentence')],
      { indexes: [{ name: 'ix_complaint_event_complaint', columns: ['complaint_id', 'at', 'id'] }] },
    );
  }

  private async interactions(runner: QueryRunner): Promise<void> {
    const how = [text('channel', 16), text('direction', 16), stamp('happened_at'), text('outcome', 16), text('mood', 8, nullable)]; // prettier-ignore
    const words = [longText('said', nullable), longText('behind', nullable), longText('paraphrase', nullable), flag('confirmed')]; // prettier-ignore
    const next = [text('next_step', 300, nullable), day('next_on', nullable)];
    await createTable(
      runner,
      'interaction',
      [id(), customer, somebody('by_id'), ...how, ...words, ...next, complaint, stamp('created_at'), stamp('updated_at'), stamp('removed_at', nullable), whole('version')], // prettier-ignore
      {
        indexes: [
          { name: 'ix_interaction_customer', columns: ['customer_id', 'happened_at', 'id'] },
          { name: 'ix_interaction_happened', columns: ['happened_at', 'id'] },
          { name: 'ix_interaction_next', columns: ['next_on'] },
        ],
      },
    );
    const whose = { ...key('customer_id', 36), refers: { table: 'customer', onDelete: 'CASCADE' as const } };
    const typist = { ...key('user_id', 36), refers: { table: 'app_user', onDelete: 'CASCADE' as const } };
    await createTable(runner, 'contact_draft', [whose, typist, whole('revision'), longText('text'), stamp('saved_at')]);
  }

  private async promises(runner: QueryRunner): Promise<void> {
    const what = [text('kind', 8), text('what', 300), longText('how', nullable), text('to_whom', 120, nullable)];
    const when = [day('first_due_on', nullable), day('due_on', nullable), day('kept_on', nullable)];
    const how = [text('state', 16), whole('times_late'), longText('why', nullable)];
    const from = ref('interaction_id', 'interaction', { onDelete: 'SET NULL', nullable: true });
    await createTable(
      runner,
      'promise',
      [id(), customer, somebody('who_id'), somebody('made_by_id'), ...what, ...when, ...how, complaint, from, stamp('created_at'), stamp('settled_at', nullable), whole('version')], // prettier-ignore
      {
        indexes: [
          { name: 'ix_promise_customer', columns: ['customer_id', 'state'] },
          { name: 'ix_promise_due', columns: ['state', 'due_on', 'id'] },
          { name: 'ix_promise_who', columns: ['who_id', 'state'] },
          { name: 'ix_promise_first_due', columns: ['first_due_on'] },
        ],
      },
    );
    const of = ref('promise_id', 'promise', { onDelete: 'CASCADE' });
    await createTable(runner, 'promise_event', [id(), of, stamp('at'), somebody('by_id'), longText('sentence')], {
      indexes: [{ name: 'ix_promise_event_promise', columns: ['promise_id', 'at', 'id'] }],
    });
  }

  private policy(runner: QueryRunner): Promise<void> {
    return createTable(runner, 'care_policy', [key('id', 8), longText('rules')]);
  }
}
