import type { Template, TemplateChange } from '@regulars/outreach/contract';
import type { Reader, Tx } from '@regulars/shared/db';
import { TemplateRow } from './template.row';

const select = `
  SELECT id, name, subject, body, belated_subject AS "belatedSubject", belated_body AS "belatedBody",
    updated_at AS "updatedAt" FROM template`;

/** All templates. */
export const templates = (reader: Reader): Promise<Template[]> => reader.rows<Template>(`${select} ORDER BY id`);

/** The template with this id, if there is one. */
export const templateWith = (reader: Reader, id: string): Promise<Template | undefined> =>
  reader.row<Template>(`${select} WHERE id = ?`, [id]);

/** Changes what is given. */
export async function changeTemplate(tx: Tx, id: string, change: TemplateChange, at: string): Promise<void> {
  await tx.update(TemplateRow, { id }, { ...change, updatedAt: at });
}
