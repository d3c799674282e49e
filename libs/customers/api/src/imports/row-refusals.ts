import type { RowRefusal } from '@regulars/customers/contract';
import { refusalSentence, type CsvRow, type Refusal } from '@regulars/customers/domain';

/** What is wrong with a row before its cells are looked at. */
export function tooWide(row: CsvRow, columns: number): { kind: 'refused'; refusals: Refusal[] } | undefined {
  if (row.fault) return { kind: 'refused', refusals: [{ code: row.fault }] };
  if (row.cells.length <= columns || row.cells.slice(columns).every((cell) => cell.trim() === '')) return undefined;
  return { kind: 'refused', refusals: [{ code: 'too-many-cells' }] };
}

/** A refused row as it is kept and shown. */
export function refusedRow(row: CsvRow, refusals: readonly Refusal[]): RowRefusal {
  const reasons = refusals.map((refusal) => ({
    code: refusal.code,
    field: refusal.field ?? null,
    words: refusalSentence(refusal),
  }));
  return { line: row.line, reasons, cells: row.cells.slice(0, 1000).map((cell) => cell.slice(0, 20_000)) };
}
