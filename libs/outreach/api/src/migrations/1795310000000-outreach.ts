import { firstBirthdayWords } from '@regulars/outreach/domain';
import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { createTable, day, flag, id, json, key, longText, ref, stamp, text, whole } = schema;

const maybe = { nullable: true };
const ofCustomer = ref('customer_id', 'customer', { onDelete: 'CASCADE' });
const atFirst = '2026-01-01T00:00:00.000Z';
const templateId = '00000000-0000-7000-8000-000000000011';
const programmeId = '00000000-0000-7000-8000-000000000012';
const onlyOne = '00000000-0000-7000-8000-000000000001';

/** Programmes, their words, the plan and the way out of it; the birthday greeting is there, switched off. */
export class Outreach1795310000000 implements MigrationInterface {
  name = 'Outreach1795310000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.instructions(runner);
    await this.touchpoints(runner);
    await this.others(runner);
    await this.first(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    const plan = ['outreach_heartbeat', 'unsubscribe_link', 'touchpoint_event', 'touchpoint'];
    for (const table of [...plan, 'outreach_policy', 'programme', 'template']) await runner.dropTable(table);
  }

  private async instructions(runner: QueryRunner): Promise<void> {
    const words = [text('subject', 150), longText('body'), text('belated_subject', 150), longText('belated_body')];
    await createTable(runner, 'template', [id(), text('name', 100), ...words, stamp('updated_at')]);
    const how = [flag('is_on'), text('send_at', 5), text('leap_choice', 16), text('closed_days', 16)];
    const template = ref('template_id', 'template', { onDelete: 'RESTRICT' });
    const columns = [id(), text('kind', 20), text('name', 100), ...how, template, stamp('updated_at')];
    await createTable(runner, 'programme', columns, {
      indexes: [{ name: 'ux_programme_kind', columns: ['kind'], unique: true }],
    });
    const quiet = [text('quiet_from', 5, maybe), text('quiet_until', 5, maybe)];
    const closed = [json('closed_weekdays'), json('closed_dates')];
    await createTable(runner, 'outreach_policy', [id(), ...quiet, ...closed, stamp('updated_at')]);
  }

  private async touchpoints(runner: QueryRunner): Promise<void> {
    const programme = ref('programme_id', 'programme', { onDelete: 'CASCADE' });
    const named = [id(), ofCustomer, programme, text('occasion', 40), text('occurrence', 10), day('occasion_day')];
    const when = [
      day('day'),
      text('time', 5),
      text('zone', 64),
      stamp('due_at'),
      stamp('expires_at'),
      stamp('look_at'),
    ];
    const standing = [text('status', 12), longText('sentence'), whole('turning', maybe), flag('moved_by_hand')];
    const settled = [flag('settled_by_hand'), flag('left_alone'), whole('round'), stamp('settled_at', maybe)];
    const columns = [...named, ...when, ...standing, ...settled, json('before', maybe), stamp('changed_at')];
    await createTable(runner, 'touchpoint', columns, {
      indexes: [
        { name: 'ux_touchpoint_occurrence', columns: ['customer_id', 'occasion', 'occurrence'], unique: true },
        { name: 'ix_touchpoint_look', columns: ['status', 'look_at'] },
        { name: 'ix_touchpoint_day', columns: ['day', 'due_at', 'id'] },
      ],
    });
    const ofTouchpoint = ref('touchpoint_id', 'touchpoint', { onDelete: 'CASCADE' });
    const what = [stamp('at'), text('by_name', 200, maybe), longText('sentence'), json('verdict', maybe)];
    await createTable(runner, 'touchpoint_event', [id(), ofTouchpoint, ...what], {
      indexes: [{ name: 'ix_touchpoint_event_touchpoint', columns: ['touchpoint_id', 'id'] }],
    });
  }

  private async others(runner: QueryRunner): Promise<void> {
    const where = [text('address', 254), text('purpose', 60), stamp('created_at'), stamp('used_at', maybe)];
    await createTable(runner, 'unsubscribe_link', [key('token_hash', 64), ofCustomer, ...where]);
    const beats = [stamp('last_run_at', maybe), stamp('planned_at', maybe), text('planned_for', 200, maybe)];
    await createTable(runner, 'outreach_heartbeat', [id(), ...beats]);
  }

  private async first(runner: QueryRunner): Promise<void> {
    const { subject, body, belatedSubject, belatedBody } = firstBirthdayWords;
    const words = [templateId, 'Birthday wishes', subject, body, belatedSubject, belatedBody, atFirst];
    await runner.query(`INSERT INTO template (id, name, subject, body, belated_subject, belated_body, updated_at)
      VALUES (${words.map(literal).join(', ')})`);
    await runner.query(`INSERT INTO programme
      (id, kind, name, is_on, send_at, leap_choice, closed_days, template_id, updated_at) VALUES
      ('${programmeId}', 'birthday', 'Birthday wishes', 0, '09:00', '28-february', 'anyway', '${templateId}', '${atFirst}')`);
    await runner.query(`INSERT INTO outreach_policy
      (id, quiet_from, quiet_until, closed_weekdays, closed_dates, updated_at) VALUES
      ('${onlyOne}', '20:00', '08:00', '[]', '[]', '${atFirst}')`);
    await runner.query(`INSERT INTO outreach_heartbeat (id) VALUES ('${onlyOne}')`);
  }
}

const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;
