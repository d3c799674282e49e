import { firstSettings, starterTemplates } from '@regulars/outreach/domain';
import { newId } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const atFirst = '2026-01-01T00:00:00.000Z';
const templateId = '00000000-0000-7000-8000-000000000032';
const name = 'Thanks for sending somebody';

/** Thanks to whoever sent somebody: the words, and a programme that is off until the owner switches it on. */
export class ThankSenders1798500000001 implements MigrationInterface {
  name = 'ThankSenders1798500000001';

  async up(runner: QueryRunner): Promise<void> {
    const starter = starterTemplates.find(({ id }) => id === templateId);
    if (!starter) throw new Error('There are no words to thank whoever sent somebody.');
    // A shop that begins today has the words from the start.
    const template = [templateId, starter.name, starter.kind, starter.language, atFirst].map(literal);
    await runner.query(`INSERT INTO template (id, name, kind, language, updated_at) VALUES (${template.join(', ')})
      ON CONFLICT (id) DO NOTHING`);
    for (const { language, subject, body } of starter.words) {
      const words = [templateId, language, subject, body].map(literal);
      await runner.query(`INSERT INTO template_words (template_id, language, subject, body) VALUES (${words.join(', ')})
        ON CONFLICT (template_id, language) DO NOTHING`);
    }
    const settings = { ...firstSettings.thanks, after: 'sent' };
    const how = { channel: 'email', weekdays: [], perDay: 20, endsOn: null, needsApproval: false, settings };
    const values = [newId(), 'thanks', name, '10:00', '28-february', 'later', JSON.stringify(how), atFirst, templateId];
    await runner.query(`INSERT INTO programme
      (id, kind, name, send_at, leap_choice, closed_days, how, updated_at, template_id, is_on)
      VALUES (${values.map(literal).join(', ')}, 0)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM programme WHERE template_id = '${templateId}'`);
    await runner.query(`DELETE FROM template WHERE id = '${templateId}'`);
  }
}

const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;
