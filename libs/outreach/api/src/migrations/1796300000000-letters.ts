import { firstBirthdayWords, starterTemplates, type LanguageWords } from '@regulars/outreach/domain';
import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const { addColumns, createTable, id, key, longText, stamp, text, whole } = schema;

const maybe = { nullable: true };
const atFirst = '2026-01-01T00:00:00.000Z';
const onlyOne = '00000000-0000-7000-8000-000000000001';
const moved = ['subject', 'body', 'belated_subject', 'belated_body'];

/** Templates of each kind with words by language, and the shop's own letterhead. What the owner wrote stays as it is. */
export class Letters1796300000000 implements MigrationInterface {
  name = 'Letters1796300000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.words(runner);
    await this.moveWords(runner);
    await this.starters(runner);
    await this.letterhead(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['letterhead_logo', 'letterhead']) await runner.dropTable(table);
    const words = [text('subject', 150, maybe), longText('body', maybe)];
    await addColumns(runner, 'template', [
      ...words,
      text('belated_subject', 150, maybe),
      longText('belated_body', maybe),
    ]);
    for (const column of moved)
      await runner.query(`UPDATE template SET ${column} = (SELECT COALESCE(w.${column}, '') FROM template_words w
        WHERE w.template_id = template.id AND w.language = template.language)`);
    await runner.dropTable('template_words');
    for (const column of moved) await mustBeThere(runner, column);
    await runner.dropColumns('template', ['kind', 'language', 'removed_at']);
  }

  private async words(runner: QueryRunner): Promise<void> {
    const ofTemplate = { ...key('template_id', 36), refers: { table: 'template', onDelete: 'CASCADE' as const } };
    const said = [text('subject', 150), longText('body')];
    const late = [text('belated_subject', 150, maybe), longText('belated_body', maybe)];
    await createTable(runner, 'template_words', [ofTemplate, key('language', 35), ...said, ...late]);
    await addColumns(runner, 'template', [
      text('kind', 20, maybe),
      text('language', 35, maybe),
      stamp('removed_at', maybe),
    ]);
  }

  /** Words of the owner's own are in the shop's language; those that came with the product are English. */
  private async moveWords(runner: QueryRunner): Promise<void> {
    const { subject, body, belatedSubject, belatedBody } = firstBirthdayWords;
    const untouched = `subject = ${literal(subject)} AND body = ${literal(body)}
      AND belated_subject = ${literal(belatedSubject)} AND belated_body = ${literal(belatedBody)}`;
    const shops = "COALESCE((SELECT MIN(b.language) FROM business b), 'en')";
    await runner.query(`UPDATE template SET
      kind = COALESCE((SELECT MIN(p.kind) FROM programme p WHERE p.template_id = template.id), 'birthday'),
      language = CASE WHEN ${untouched} THEN 'en' ELSE ${shops} END`);
    await runner.query(`INSERT INTO template_words (template_id, language, ${moved.join(', ')})
      SELECT id, language, ${moved.join(', ')} FROM template`);
    for (const column of ['kind', 'language']) await mustBeThere(runner, column);
    await runner.dropColumns('template', moved);
  }

  /** Those that are there already get the languages they lack, but no second English beside the owner's own words. */
  private async starters(runner: QueryRunner): Promise<void> {
    for (const { id: templateId, kind, name, language, words } of starterTemplates) {
      await runner.query(`INSERT INTO template (id, name, kind, language, updated_at)
        VALUES (${[templateId, name, kind, language, atFirst].map(literal).join(', ')}) ON CONFLICT (id) DO NOTHING`);
      for (const one of words) await addWords(runner, templateId, one);
    }
  }

  private async letterhead(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'letterhead', [id(), text('accent', 7), text('sender', 12), stamp('updated_at')]);
    const picture = [text('type', 20), whole('width'), whole('height'), longText('content')];
    await createTable(runner, 'letterhead_logo', [id(), ...picture, stamp('updated_at')]);
    await runner.query(`INSERT INTO letterhead (id, accent, sender, updated_at)
      VALUES ('${onlyOne}', '#17594a', 'shop', '${atFirst}')`);
  }
}

async function addWords(runner: QueryRunner, templateId: string, words: LanguageWords): Promise<void> {
  const { language, subject, body, belatedSubject, belatedBody } = words;
  const values = [templateId, language, subject, body].map(literal);
  const late = [belatedSubject, belatedBody].map((one) => (one === null ? 'NULL' : literal(one)));
  const main = `(SELECT t.language FROM template t WHERE t.id = ${literal(templateId)})`;
  await runner.query(`INSERT INTO template_words (template_id, language, ${moved.join(', ')})
    SELECT ${[...values, ...late].join(', ')} WHERE '${language}' <> 'en' OR ${main} = 'en'
    ON CONFLICT (template_id, language) DO NOTHING`);
}

async function mustBeThere(runner: QueryRunner, column: string): Promise<void> {
  const table = await runner.getTable('template');
  const before = table?.findColumnByName(column);
  if (!before) throw new Error(`The table template has no ${column}.`);
  const after = before.clone();
  after.isNullable = false;
  await runner.changeColumn('template', before, after);
}

const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;
