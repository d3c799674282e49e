import type { Param } from '../statements';
import { BadBackup, backupEnds, backupHead, tableBegins, tableEnds, tableRow } from './backup-file';
import type { BackupHead, TableEnd } from './backup-file';
import { linesOf } from './lines';
import { RowSum } from './row-sum';

/** What to do with a backup as it is read; each may be waited for. */
export interface BackupReader {
  begin?(head: BackupHead): Promise<void>;
  rows?(table: string, columns: readonly string[], rows: Param[][]): Promise<void>;
}

/** What a backup holds. */
export interface BackupContents {
  head: BackupHead;
  tables: TableEnd[];
  rows: number;
}

const atOnce = 500;

/** Reads a backup from its first line to its last, checking counts and checksums; throws BadBackup if it is not whole. */
export async function readBackup(file: string, reader: BackupReader = {}): Promise<BackupContents> {
  const reading = new Reading(reader);
  try {
    for await (const line of linesOf(file)) await reading.take(line);
  } catch (error) {
    throw isOfTheFile(error) ? new BadBackup('This is no backup of Regulars, or it is damaged.') : error;
  }
  return reading.finish();
}

/** gzip and JSON say in their own ways that the bytes are not what was written. */
function isOfTheFile(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return error instanceof SyntaxError || code.startsWith('Z_');
}

class Reading {
  private head: BackupHead | undefined;
  private open: { table: string; columns: string[]; sum: RowSum; waiting: Param[][] } | undefined;
  private readonly tables: TableEnd[] = [];
  private whole = false;

  constructor(private readonly reader: BackupReader) {}

  async take(line: string): Promise<void> {
    const value: unknown = JSON.parse(line);
    if (this.head === undefined) return this.begin(value);
    if (this.whole) throw new BadBackup('The backup goes on after its end.');
    if (Array.isArray(value)) return this.row(value);
    const end = tableEnds.safeParse(value);
    if (end.success) return this.endTable(end.data);
    const begins = tableBegins.safeParse(value);
    if (begins.success && this.open === undefined) {
      this.open = { ...begins.data, sum: new RowSum(), waiting: [] };
      return;
    }
    this.end(value);
  }

  finish(): BackupContents {
    if (this.head === undefined) throw new BadBackup('This is no backup of Regulars.');
    if (!this.whole) throw new BadBackup('The backup is cut off: its end is missing.');
    return { head: this.head, tables: this.tables, rows: total(this.tables) };
  }

  private async begin(value: unknown): Promise<void> {
    const head = backupHead.safeParse(value);
    if (!head.success) throw new BadBackup('This is no backup of Regulars that this version reads.');
    this.head = head.data;
    await this.reader.begin?.(head.data);
  }

  private async row(value: unknown): Promise<void> {
    const row = tableRow.safeParse(value);
    if (!this.open || !row.success || row.data.length !== this.open.columns.length)
      throw new BadBackup('A row of the backup does not belong where it stands.');
    this.open.sum.add(row.data);
    this.open.waiting.push(row.data);
    if (this.open.waiting.length >= atOnce) await this.hand();
  }

  private async endTable(end: TableEnd): Promise<void> {
    const open = this.open;
    if (open?.table !== end.end) throw new BadBackup('The tables of the backup are out of order.');
    if (open.sum.rows !== end.rows || open.sum.checksum !== end.checksum)
      throw new BadBackup(`The rows of ${end.end} are not those that were written.`);
    await this.hand();
    this.tables.push(end);
    this.open = undefined;
  }

  private end(value: unknown): void {
    const ends = backupEnds.safeParse(value);
    if (!ends.success || this.open) throw new BadBackup('A line of the backup is not understood.');
    if (ends.data.tables !== this.tables.length || ends.data.rows !== total(this.tables))
      throw new BadBackup('Tables are missing from the backup.');
    this.whole = true;
  }

  private async hand(): Promise<void> {
    if (!this.open || this.open.waiting.length === 0) return;
    const rows = this.open.waiting;
    this.open.waiting = [];
    await this.reader.rows?.(this.open.table, this.open.columns, rows);
  }
}

const total = (tables: readonly TableEnd[]): number => tables.reduce((sum, { rows }) => sum + rows, 0);
