import { Injectable } from '@nestjs/common';
import { Reader } from '@regulars/shared/db';

/** Knows which customers are samples. */
@Injectable()
export class SampleMark {
  constructor(private readonly reader: Reader) {}

  /** How many sample customers there are. */
  async count(): Promise<number> {
    return (await this.reader.row<{ count: number }>('SELECT COUNT(*) AS "count" FROM sample_customer'))?.count ?? 0;
  }
}
