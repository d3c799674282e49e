import { firstSettings, isDayBound } from '@regulars/outreach/domain';
import { newId, schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { addColumns, addIndex, json, longText, ref, stamp, text } = schema;

const maybe = { nullable: true };
const atFirst = '2026-01-01T00:00:00.000Z';
const letterIds = '00000000-0000-7000-8000-0000000000';

interface First {
  kind: keyof typeof firstSettings;
  /** the last figures of the id of the letter it begins with */
  letter: number;
  name: string;
  sendAt: string;
  perDay: number | null;
  settings: object;
}

const thanks = (name: string, letter: number, settings: object): First => ({
  kind: 'thanks',
  name,
  letter,
  sendAt: '10:00',
  perDay: 20,
  settings: { ...firstSettings.thanks, ...settings },
});

/** What every shop has from the start, switched off. */
const first: readonly First[] = [
  { kind: 'date', letter: 21, name: 'Anniversaries', sendAt: '09:00', perDay: null, settings: firstSettings.date },
  { kind: 'holiday', letter: 22, name: 'Holiday wishes', sendAt: '09:00', perDay: null, settings: firstSettings.holiday },
  { kind: 'check-in', letter: 25, name: 'Check-ins', sendAt: '10:00', perDay: 10, settings: firstSettings['check-in'] },
  thanks('Thanks after the first visit', 26, { after: 'first' }),
  thanks('Thanks after many visits', 27, { after: 'nth', numbers: [5, 10, 25, 50, 100] }),
  thanks('Thanks after a large purchase', 28, { after: 'large', minor: 20_000 }),
  { kind: 'second-visit', letter: 29, name: 'After the first visit', sendAt: '10:00', perDay: 10, settings: firstSettings['second-visit'] },
  { kind: 'win-back', letter: 30, name: 'After a long time', sendAt: '10:00', perDay: 5, settings: firstSettings['win-back'] },
]; // prettier-ignore

/** Programmes of every kind, touchpoints that say what they are about, verdicts that keep what was known, rules of tact. */
export class Programmes1796600000000 implements MigrationInterface {
  name = 'Programmes1796600000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.programmes(runner);
    await addColumns(runner, 'touchpoint', [json('about', maybe), text('way', 8, maybe), text('with_id', 36, maybe)]);
    await addIndex(runner, 'touchpoint', {
      name: 'ix_touchpoint_programme',
      columns: ['programme_id', 'status', 'occasion_day'],
    });
    await addIndex(runner, 'touchpoint', { name: 'ix_touchpoint_with', columns: ['with_id'] });
    await addColumns(runner, 'touchpoint_event', [longText('known', maybe)]);
    await addColumns(runner, 'outreach_policy', [json('rules', maybe)]);
    await this.first(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('outreach_policy', 'rules');
    await runner.dropColumn('touchpoint_event', 'known');
    await runner.dropIndex('touchpoint', 'ix_touchpoint_with');
    await runner.dropIndex('touchpoint', 'ix_touchpoint_programme');
    for (const column of ['with_id', 'way', 'about']) await runner.dropColumn('touchpoint', column);
    await runner.query("DELETE FROM programme WHERE kind <> 'birthday'");
    await runner.dropForeignKey('programme', 'fk_programme_segment_id');
    for (const column of ['removed_at', 'how', 'segment_id']) await runner.dropColumn('programme', column);
    await addIndex(runner, 'programme', { name: 'ux_programme_kind', columns: ['kind'], unique: true });
  }

  private async programmes(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('programme', 'ux_programme_kind');
    const audience = ref('segment_id', 'segment', { ...maybe, onDelete: 'RESTRICT' });
    await addColumns(runner, 'programme', [audience, json('how', maybe), stamp('removed_at', maybe)]);
    await runner.query(`UPDATE programme SET how = ${literal(howOf(null, firstSettings.birthday))}`);
    const table = await runner.getTable('programme');
    const how = table?.findColumnByName('how');
    if (!how) throw new Error('The column that was just added is not there.');
    const mustBeThere = how.clone();
    mustBeThere.isNullable = false;
    await runner.changeColumn('programme', how, mustBeThere);
    await addIndex(runner, 'programme', { name: 'ix_programme_segment', columns: ['segment_id'] });
  }

  private async first(runner: QueryRunner): Promise<void> {
    for (const { kind, letter, name, sendAt, perDay, settings } of first) {
      // A wish for a day goes out on it; all else waits for an open one.
      const closed = isDayBound(kind) ? 'anyway' : 'later';
      const how = howOf(perDay, settings);
      const words = `${letterIds}${letter}`;
      const values = [newId(), kind, name, sendAt, '28-february', closed, how, atFirst, words].map(literal);
      await runner.query(`INSERT INTO programme
        (id, kind, name, send_at, leap_choice, closed_days, how, updated_at, template_id, is_on)
        VALUES (${values.join(', ')}, 0)`);
    }
  }
}

const howOf = (perDay: number | null, settings: object): string =>
  JSON.stringify({ channel: 'email', weekdays: [], perDay, endsOn: null, needsApproval: false, settings });

const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;
