import { importKinds, refusalCodes, textEncodings } from '@regulars/customers/domain';
import { idText, instantText, line, pageOf, pageQuery } from '@regulars/shared/contract';
import * as z from 'zod';
import { importChoices, importFieldText, mappedColumn } from './import-mapping';

/** `POST /api/imports?kind=customers&name=list.csv`: the file itself is the body, as it is. */
export const uploadQuery = z.strictObject({ kind: z.enum(importKinds), name: line(200) });
export type UploadQuery = z.infer<typeof uploadQuery>;

/** A column that can be read in two ways. Until it is answered (`format` in the mapping), the import does not run. */
export const importQuestion = z
  .object({
    column: z.int(),
    header: z.string(),
    about: z.enum(['day-order', 'decimal-sign']),
    why: z
      .enum(['ambiguous', 'mixed'])
      .describe('`mixed`: cells contradict each other; those of the other kind are refused.'),
    examples: z.array(z.string()),
  })
  .meta({ id: 'ImportQuestion' });
export type ImportQuestion = z.infer<typeof importQuestion>;

export const mappingFault = z.enum([
  'no-name',
  'no-customer',
  'no-date',
  'column-twice',
  'field-twice',
  'no-such-column',
]);

/** How far it has come. */
export const importCounts = z
  .object({
    rows: z.int().describe('Rows done.'),
    of: z.int().describe('Rows in the file.'),
    created: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    refused: z.int(),
    customersCreated: z.int().describe('Visits: customers made because they were not there yet.'),
  })
  .meta({ id: 'ImportCounts' });
export type ImportCounts = z.infer<typeof importCounts>;

export const importStates = ['draft', 'running', 'finished', 'failed', 'undoing', 'undone'] as const;
export type ImportState = (typeof importStates)[number];

/** One import as a line of the list. */
export const importItem = z
  .object({
    id: idText,
    kind: z.enum(importKinds),
    fileName: z.string(),
    state: z.enum(importStates),
    counts: importCounts,
    by: z.string().describe('Who brought the file.'),
    createdAt: instantText,
    finishedAt: instantText.nullable(),
    failure: z.string().nullable().describe('Why it stopped; what was done until then is whole.'),
    kept: z.int().nullable().describe('After undoing: records kept, because somebody changed them after the import.'),
  })
  .meta({ id: 'ImportItem' });
export type ImportItem = z.infer<typeof importItem>;

/** `GET /api/imports/:id`: what the file is, what its columns mean, and what is left to answer. */
export const importView = importItem
  .extend({
    bytes: z.int(),
    encoding: z.enum(textEncodings),
    delimiter: z.string(),
    headers: z.array(z.string()),
    sample: z.array(z.array(z.string())).describe('The first rows, cell by cell.'),
    choices: importChoices.extend({ columns: z.array(mappedColumn) }),
    questions: z.array(importQuestion),
    faults: z.array(mappingFault).describe('Why it cannot run with this mapping.'),
  })
  .meta({ id: 'Import' });
export type ImportView = z.infer<typeof importView>;

export const importQuery = pageQuery.omit({ q: true });
export type ImportQuery = z.infer<typeof importQuery>;
export const importPage = pageOf(importItem).meta({ id: 'ImportPage' });
export type ImportPage = z.infer<typeof importPage>;

/** Why a row is not taken, for people and for programs. */
export const rowRefusal = z
  .object({
    line: z.int().describe('The line of the file on which the row begins.'),
    reasons: z.array(z.object({ code: z.enum(refusalCodes), field: importFieldText.nullable(), words: z.string() })),
    cells: z.array(z.string()),
  })
  .meta({ id: 'RowRefusal' });
export type RowRefusal = z.infer<typeof rowRefusal>;

/** A row that would be taken, in a line: who it is, and what would become different. */
export const rowEffect = z
  .object({ line: z.int(), who: z.string(), what: z.array(z.string()) })
  .meta({ id: 'RowEffect' });
export type RowEffect = z.infer<typeof rowEffect>;

/** `POST /api/imports/:id/dry-run`: what would happen; nothing does. */
export const dryRun = z
  .object({
    counts: importCounts,
    creates: z.array(rowEffect).describe('The first of those that would be created.'),
    updates: z.array(rowEffect).describe('The first of those that would be changed, with what would change.'),
    alike: z
      .object({ count: z.int(), rows: z.array(rowEffect) })
      .describe('Those that would be created though somebody like them is here already; the first of them, with whom.'),
    refusals: z.array(rowRefusal).describe('The first of those that would be refused, with the reasons.'),
    remarks: z.array(z.string()).describe('What else is worth knowing.'),
  })
  .meta({ id: 'DryRun' });
export type DryRun = z.infer<typeof dryRun>;

/** The stable codes of what can go wrong with an import. */
export const importProblems = [
  'not-a-table',
  'file-too-large',
  'mapping-does-not-fit',
  'questions-open',
  'not-a-draft',
  'not-undoable',
  'file-gone',
] as const;
export type ImportProblem = (typeof importProblems)[number];
