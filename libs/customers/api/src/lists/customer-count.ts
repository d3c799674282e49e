import { Injectable } from '@nestjs/common';
import { Reader } from '@regulars/shared/db';
import type { ListSource } from './list-source';

const mostKept = 200;

/**
 * Counts the customers that a list would show. Counting looks at every one of them, so on SQLite a count is kept for as
 * long as nobody, of this process or another, has written anything.
 */
@Injectable()
export class CustomerCount {
  private kept = new Map<string, number>();
  private version: number | undefined;

  constructor(private readonly reader: Reader) {}

  async of({ from, where }: ListSource): Promise<number> {
    if (this.reader.dialect === 'postgres') return this.count(from, where);
    await this.forgetIfChanged();
    const key = JSON.stringify([from, where]);
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const counted = await this.count(from, where);
    if (this.kept.size < mostKept) this.kept.set(key, counted);
    return counted;
  }

  /** `data_version` changes whenever another connection has written, and ours only reads (sqlite.org/pragma.html). */
  private async forgetIfChanged(): Promise<void> {
    const now = await this.reader.row<{ data_version: number }>('PRAGMA data_version');
    if (now?.data_version === this.version) return;
    this.version = now?.data_version;
    this.kept = new Map();
  }

  private async count(from: string, { sql, params }: ListSource['where']): Promise<number> {
    const counted = await this.reader.row<{ n: number }>(`SELECT count(*) AS "n" FROM ${from} WHERE ${sql}`, params);
    return counted?.n ?? 0;
  }
}
