import { Injectable } from '@nestjs/common';
import { Reader } from '@regulars/shared/db';
import type { Condition } from './condition';

/** Counts the customers that a list would show. */
@Injectable()
export class CustomerCount {
  constructor(private readonly reader: Reader) {}

  async of({ sql, params }: Condition): Promise<number> {
    const counted = await this.reader.row<{ n: number }>(`SELECT count(*) AS "n" FROM customer c WHERE ${sql}`, params);
    return counted?.n ?? 0;
  }
}
