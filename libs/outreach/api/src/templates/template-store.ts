import type { GreetingWords, LanguageWords, ManyWords, TemplateKind } from '@regulars/outreach/domain';
import { marks, type Reader, type Tx } from '@regulars/shared/db';
import { TemplateRow } from './template.row';
import { TemplateWordsRow } from './template-words.row';

/** A template as it is kept, with its words in all languages, the main one first. */
export interface TemplateRecord extends ManyWords {
  id: string;
  name: string;
  kind: TemplateKind;
  updatedAt: string;
  removedAt: string | null;
}

type Head = Omit<TemplateRecord, 'words'>;

const select = `
  SELECT id, name, kind, language, updated_at AS "updatedAt", removed_at AS "removedAt" FROM template`;

/** All templates that there are, of one kind or of all, by kind and name. */
export async function templates(reader: Reader, kind?: TemplateKind): Promise<TemplateRecord[]> {
  const ofKind = kind === undefined ? '' : ' AND kind = ?';
  const sql = `${select} WHERE removed_at IS NULL${ofKind} ORDER BY id`;
  return withWords(reader, await reader.rows<Head>(sql, kind === undefined ? [] : [kind]));
}

/** The template with this id, if there is one; a deleted one too, for what was planned with it. */
export async function templateWith(reader: Reader, id: string): Promise<TemplateRecord | undefined> {
  const found = await reader.rows<Head>(`${select} WHERE id = ?`, [id]);
  return (await withWords(reader, found))[0];
}

/** Keeps a new template. */
export async function insertTemplate(tx: Tx, { words, ...head }: TemplateRecord): Promise<void> {
  await tx.insert(TemplateRow, head);
  await tx.insert(
    TemplateWordsRow,
    words.map((one) => rowOf(head.id, one)),
  );
}

/** Changes what is given, and when it was changed. */
export async function changeTemplate(tx: Tx, id: string, change: Partial<Omit<Head, 'id' | 'kind'>>): Promise<void> {
  await tx.update(TemplateRow, { id }, change);
}

/** Puts the words of one language in place of those that were there. */
export async function putWords(tx: Tx, id: string, language: string, words: GreetingWords): Promise<void> {
  await dropWords(tx, id, language);
  await tx.insert(TemplateWordsRow, rowOf(id, { ...words, language }));
}

/** Takes a language out; false if there were no words in it. */
export async function dropWords(tx: Tx, id: string, language: string): Promise<boolean> {
  return (await tx.delete(TemplateWordsRow, { templateId: id, language })) > 0;
}

async function withWords(reader: Reader, heads: readonly Head[]): Promise<TemplateRecord[]> {
  if (heads.length === 0) return [];
  const rows = await reader.rows<LanguageWords & { templateId: string }>(
    `SELECT template_id AS "templateId", language, subject, body, belated_subject AS "belatedSubject",
       belated_body AS "belatedBody"
     FROM template_words WHERE template_id IN (${marks(heads.length)}) ORDER BY language`,
    heads.map(({ id }) => id),
  );
  const byTemplate = Map.groupBy(rows, ({ templateId }) => templateId);
  return heads.map((head) => ({ ...head, words: mainFirst(head.language, byTemplate.get(head.id) ?? []) }));
}

const mainFirst = (main: string, words: readonly LanguageWords[]): LanguageWords[] =>
  words.toSorted((one, other) => Number(other.language === main) - Number(one.language === main));

const rowOf = (
  templateId: string,
  { language, subject, body, belatedSubject, belatedBody }: LanguageWords,
): TemplateWordsRow => ({ templateId, language, subject, body, belatedSubject, belatedBody });
