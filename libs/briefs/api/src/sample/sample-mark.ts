import { Injectable } from '@nestjs/common';
import { Reader } from '@regulars/shared/db';

/** Knows which customers are samples. */
@Injectable()
export class SampleMark {
  constructor(private readonly reader: Reader) {}

  /** How many sample customers there are; within a unit of work, as it sees them. */
  async count(reader: Reader = this.reader): Promise<number> {
    return (await reader.row<{ count: number }>('SELECT COUNT(*) AS "count" FROM sample_customer'))?.count ?? 0;
  }

  /** Their ids and addresses. */
  async all(reader: Reader): Promise<{ ids: string[]; addresses: string[] }> {
    const ids = await reader.rows<{ id: string }>(
      'SELECT customer_id AS "id" FROM sample_customer ORDER BY customer_id',
    );
    const addresses = await reader.rows<{ address: string }>(
      'SELECT e.address FROM customer_email e JOIN sample_customer s ON s.customer_id = e.customer_id',
    );
    return { ids: ids.map(({ id }) => id), addresses: addresses.map(({ address }) => address) };
  }
}
