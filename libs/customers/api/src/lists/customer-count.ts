import { Injectable } from '@nestjs/common';
import { Reader } from '@regulars/shared/db';
import { dataVersion } from '../rows/data-version';
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

  private async forgetIfChanged(): Promise<void> {
    const now = await dataVersion(this.reader);
    if (now === this.version) return;
    this.version = now;
    this.kept = new Map();
  }

  private async count(from: string, { sql, params }: ListSource['where']): Promise<number> {
    const counted = await this.reader.row<{ n: number }>(`SELECT count(*) AS "n" FROM ${from} WHERE ${sql}`, params);
    return counted?.n ?? 0;
  }
}
