/** What can be wrong with a row before its cells are even looked at. */
export type RowFault = 'quote-not-closed' | 'row-too-long';

/** One row of a file. `line` is the line of the file on which it begins, the header being line 1. */
export interface CsvRow {
  line: number;
  cells: string[];
  fault?: RowFault;
}

const newline = 10;
const quote = 34;

/**
 * Splits text into rows as it comes in, however the chunks fall (RFC 4180, with quotation marks inside unquoted cells
 * taken as they are).
 *
 * Our own rather than a library's for one promise: a row that cannot be read never takes others with it. A quotation
 * mark that is never closed, or a line of a hundred megabytes, costs its own line, and reading goes on with the next;
 * nothing longer than `longestRow` is ever held in memory.
 */
export class CsvSplitter {
  #rest = '';
  #line = 1;
  #overflowing = false;
  readonly #delimiter: string;
  readonly #longestRow: number;

  constructor(options: { delimiter: string; longestRow?: number }) {
    this.#delimiter = options.delimiter;
    this.#longestRow = options.longestRow ?? 262_144;
  }

  push(text: string): CsvRow[] {
    this.#rest = this.#rest === '' ? text : this.#rest + text;
    return this.#split({ ended: false });
  }

  end(): CsvRow[] {
    return this.#split({ ended: true });
  }

  #split({ ended }: { ended: boolean }): CsvRow[] {
    const rows: CsvRow[] = [];
    let at = 0;
    while (at < this.#rest.length) {
      const next = this.#overflowing ? this.#skipLine(at) : this.#takeRow(rows, at, ended);
      if (next === undefined) break;
      at = next;
    }
    this.#rest = this.#rest.slice(at);
    return rows;
  }

  /** Reads one row that begins at `from`; gives where the next begins, or nothing while the row is not all here. */
  #takeRow(rows: CsvRow[], from: number, ended: boolean): number | undefined {
    const found = this.#rest.indexOf('\n', from);
    const end = found < 0 ? this.#rest.length : found;
    if (found < 0 && !ended && end - from <= this.#longestRow) return undefined;
    if (end - from > this.#longestRow) return this.#overflow(rows, found);
    const line = this.#rest.slice(from, this.#rest.charCodeAt(end - 1) === 13 && end > from ? end - 1 : end);
    if (!line.includes('"')) {
      if (line.trim() !== '') rows.push({ line: this.#line, cells: line.split(this.#delimiter) });
      this.#line++;
      return end + 1;
    }
    return this.#takeQuotedRow(rows, { from, end, line, ended });
  }

  #takeQuotedRow(rows: CsvRow[], row: { from: number; end: number; line: string; ended: boolean }): number | undefined {
    const read = readQuoted(this.#rest, { from: row.from, delimiter: this.#delimiter, ended: row.ended });
    const waits = read === 'more' && !row.ended && this.#rest.length - row.from <= this.#longestRow;
    if (waits) return undefined;
    if (typeof read === 'string') {
      rows.push({ line: this.#line, cells: [row.line], fault: 'quote-not-closed' });
      this.#line++;
      return row.end + 1;
    }
    rows.push({ line: this.#line, cells: read.cells });
    this.#line += read.lines;
    return read.next;
  }

  #overflow(rows: CsvRow[], end: number): number {
    rows.push({ line: this.#line, cells: [], fault: 'row-too-long' });
    this.#overflowing = end < 0;
    if (end >= 0) this.#line++;
    return end < 0 ? this.#rest.length : end + 1;
  }

  #skipLine(from: number): number {
    const end = this.#rest.indexOf('\n', from);
    if (end < 0) return this.#rest.length;
    this.#overflowing = false;
    this.#line++;
    return end + 1;
  }
}

interface QuotedRow {
  cells: string[];
  next: number;
  lines: number;
}

/** Cell by cell, for the rows that have quotation marks. `more` says that the text ends before the row does. */
function readQuoted(
  text: string,
  { from, delimiter, ended }: { from: number; delimiter: string; ended: boolean },
): QuotedRow | 'more' | 'malformed' {
  const cells: string[] = [];
  let at = from;
  let lines = 1;
  for (;;) {
    const cell = text.charCodeAt(at) === quote ? quotedCell(text, at) : plainCell(text, at, delimiter);
    if (typeof cell === 'string') return cell;
    cells.push(cell.value);
    lines += cell.lines;
    at = cell.end;
    const rowEnd = endOfRow(text, at);
    if (rowEnd === 'text-ends') return ended ? { cells, next: text.length, lines } : 'more';
    if (rowEnd !== undefined) return { cells, next: rowEnd, lines };
    if (!text.startsWith(delimiter, at)) return 'malformed';
    at += delimiter.length;
  }
}

/** Where the next row begins, if this one ends at `at`. */
function endOfRow(text: string, at: number): number | 'text-ends' | undefined {
  if (text.charCodeAt(at) === newline) return at + 1;
  if (text.startsWith('\r\n', at)) return at + 2;
  const last = at >= text.length || (at === text.length - 1 && text.charCodeAt(at) === 13);
  return last ? 'text-ends' : undefined;
}

interface Cell {
  value: string;
  end: number;
  lines: number;
}

function quotedCell(text: string, from: number): Cell | 'more' {
  let at = from + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    // A mark at the very end may be the first half of a doubled one.
    if (end < 0) return 'more';
    if (text.charCodeAt(end + 1) !== quote) {
      const value = text.slice(from + 1, end);
      return {
        value: value.includes('"') ? value.replaceAll('""', '"') : value,
        end: end + 1,
        lines: newlinesIn(value),
      };
    }
    at = end + 2;
  }
}

function plainCell(text: string, from: number, delimiter: string): Cell {
  const line = text.indexOf('\n', from);
  const lineEnd = line < 0 ? text.length : text.charCodeAt(line - 1) === 13 ? line - 1 : line;
  const cell = text.indexOf(delimiter, from);
  const end = cell < 0 || cell > lineEnd ? Math.max(lineEnd, from) : cell;
  return { value: text.slice(from, end), end, lines: 0 };
}

function newlinesIn(value: string): number {
  let count = 0;
  for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) count++;
  return count;
}
