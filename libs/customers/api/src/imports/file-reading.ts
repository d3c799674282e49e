import {
  amountEvidence,
  amountFields,
  dayEvidence,
  dayFields,
  sniffDelimiter,
  undefused,
  type ColumnVerdict,
  type CsvRow,
  type MappedColumn,
  type TextVerdict,
} from '@regulars/customers/domain';
import type { ImportQuestion } from '@regulars/customers/contract';
import { rowsOf, textOf, type FileFormat } from './import-file';
import { notATable } from './not-a-table';

/** What a file shows at its beginning. */
export interface FileHead {
  format: FileFormat;
  headers: string[];
  sample: string[][];
}

const beginning = 65_536;
const sampleRows = 10;
const mostColumns = 1000;

/** Finds out how a file is to be read, and reads its header and first rows. Refuses what is no table. */
export async function readHead(path: string, verdict: TextVerdict): Promise<FileHead> {
  if (verdict.kind === 'not-text') throw notATable(verdict.is);
  const text = { encoding: verdict.encoding, skipBytes: verdict.skip, newline: verdict.newline };
  const { delimiter, skip } = sniffDelimiter(await beginningOf(textOf(path, text)));
  const format = { ...text, delimiter, skipCharacters: skip };
  const [header, ...rows] = await firstRows(rowsOf(path, format), sampleRows + 1);
  if (!header || header.fault || header.cells.length > mostColumns) throw notATable('no-header');
  if (rows.length === 0) throw notATable('no-rows');
  const headers = header.cells.map((cell) => undefused(cell).trim().slice(0, 200));
  return {
    format,
    headers,
    sample: rows.map((row) => row.cells.slice(0, headers.length).map((cell) => cell.slice(0, 200))),
  };
}

async function beginningOf(chunks: AsyncGenerator<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) {
    text += chunk;
    if (text.length >= beginning) break;
  }
  return text.slice(0, beginning);
}

async function firstRows(chunks: AsyncGenerator<CsvRow[]>, count: number): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  for await (const some of chunks) {
    rows.push(...some.slice(0, count));
    if (rows.length >= count) break;
  }
  return rows.slice(0, count);
}

interface Evidence {
  column: MappedColumn;
  about: ImportQuestion['about'];
  evidence: ReturnType<typeof dayEvidence> | ReturnType<typeof amountEvidence>;
}

export interface FileFindings {
  rowCount: number;
  /** The mapping with the format of each column that the whole column makes clear. */
  columns: MappedColumn[];
  questions: ImportQuestion[];
}

/** Goes through the whole file once: counts its rows, and decides for each column of days or amounts how it is written. */
export async function readColumns(
  path: string,
  head: Pick<FileHead, 'format' | 'headers'>,
  mapping: readonly MappedColumn[],
): Promise<FileFindings> {
  const watched = mapping.flatMap(evidenceFor);
  let rowCount = -1;
  for await (const rows of rowsOf(path, head.format)) {
    for (const row of rows) {
      if (++rowCount > 0)
        for (const { column, evidence } of watched) evidence.add((row.cells[column.column] ?? '').trim());
    }
  }
  const found = watched.map((one) => ({ ...one, verdict: one.evidence.verdict() }));
  const columns = mapping.map((column) => decided(column, found.find((one) => one.column === column)?.verdict));
  const questions = found.flatMap(({ column, about, verdict }) => questionAbout(column, about, verdict, head.headers));
  return { rowCount: Math.max(0, rowCount), columns, questions };
}

function evidenceFor(column: MappedColumn): Evidence[] {
  if (dayFields.includes(column.field)) return [{ column, about: 'day-order', evidence: dayEvidence() }];
  if (amountFields.includes(column.field)) return [{ column, about: 'decimal-sign', evidence: amountEvidence() }];
  return [];
}

/** What the column itself makes clear goes before what somebody chose; only a real question takes an answer. */
function decided(
  column: MappedColumn,
  verdict: ColumnVerdict<'dmy' | 'mdy' | 'point' | 'comma'> | undefined,
): MappedColumn {
  if (verdict?.kind === 'clear') return { ...column, format: verdict.style };
  return verdict === undefined ? { column: column.column, field: column.field } : column;
}

function questionAbout(
  column: MappedColumn,
  about: ImportQuestion['about'],
  verdict: ColumnVerdict<string>,
  headers: readonly string[],
): ImportQuestion[] {
  if (verdict.kind !== 'ambiguous' && verdict.kind !== 'mixed') return [];
  return [
    {
      column: column.column,
      header: headers[column.column] ?? '',
      about,
      why: verdict.kind,
      examples: verdict.examples,
    },
  ];
}
