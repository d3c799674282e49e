import { undefused } from './formula-defence';
import type { ImportField, MappedColumn } from './import-fields';
import type { Refusal } from './refusal';

const controlInLine = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

const controlInLines = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** Reads the cells of one row by what they mean, and keeps the reasons for which the row cannot be taken. */
export class RowCells {
  readonly refusals: Refusal[] = [];
  readonly #columns: ReadonlyMap<ImportField, readonly MappedColumn[]>;
  readonly #cells: readonly string[];

  constructor(columns: ReadonlyMap<ImportField, readonly MappedColumn[]>, cells: readonly string[]) {
    this.#columns = columns;
    this.#cells = cells;
  }

  refuse(refusal: Refusal): null {
    this.refusals.push(refusal);
    return null;
  }

  /** The cells that feed a field and say anything, as they stand. */
  filled(field: ImportField): string[] {
    const columns = this.#columns.get(field);
    if (!columns) return [];
    if (columns.length === 1) {
      const cell = this.#cell(columns[0]);
      return cell === '' ? [] : [cell];
    }
    return columns.map((column) => this.#cell(column)).filter((cell) => cell !== '');
  }

  /** One line of at most `longest` characters, or null where nothing stands. */
  line(field: ImportField, longest: number): string | null {
    const [cell] = this.filled(field);
    return cell === undefined ? null : this.checkedLine(field, cell, longest);
  }

  checkedLine(field: ImportField, cell: string, longest: number): string | null {
    const text = cell.includes('\n') ? cell.replace(/\s*\r?\n\s*/g, ', ') : cell;
    if (controlInLine.test(text)) return this.refuse({ code: 'control-character', field });
    return text.length > longest ? this.refuse({ code: 'text-too-long', field, value: `${text.slice(0, 20)}…` }) : text;
  }

  /** Text of several lines; several columns one below the other. */
  lines(field: ImportField, longest: number): string | null {
    const text = this.filled(field).join('\n').replace(/\r\n?/g, '\n');
    if (text === '') return null;
    if (controlInLines.test(text)) return this.refuse({ code: 'control-character', field });
    return text.length > longest ? this.refuse({ code: 'text-too-long', field, value: `${text.slice(0, 20)}…` }) : text;
  }

  /** The single values of all the field's cells, each cell cut at `separator`, each value once. */
  list(field: ImportField, separator: RegExp): string[] {
    const cells = this.filled(field);
    if (cells.length === 0) return cells;
    const values = cells.flatMap((cell) => cell.split(separator)).map((value) => value.trim());
    return [...new Set(values.filter((value) => value !== ''))];
  }

  format(field: ImportField): MappedColumn['format'] {
    return this.#columns.get(field)?.[0]?.format;
  }

  #cell(column: MappedColumn | undefined): string {
    const cell = column === undefined ? undefined : this.#cells[column.column];
    return cell === undefined ? '' : undefused(cell).trim();
  }
}

/** The columns that feed each field, in the order of the file. */
export function columnsByField(mapping: readonly MappedColumn[]): Map<ImportField, MappedColumn[]> {
  const columns = new Map<ImportField, MappedColumn[]>();
  for (const column of [...mapping].sort((one, other) => one.column - other.column)) {
    columns.set(column.field, [...(columns.get(column.field) ?? []), column]);
  }
  return columns;
}
