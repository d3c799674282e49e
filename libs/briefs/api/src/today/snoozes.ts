import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import { KnownCustomers } from '@regulars/customers/api';
import { Reader, UnitOfWork } from '@regulars/shared/db';
import { SnoozeRow } from './snooze.row';

const keep = `
  INSERT INTO today_snooze (customer_id, until, by_id) VALUES (?, ?, ?)
  ON CONFLICT (customer_id) DO UPDATE SET until = excluded.until, by_id = excluded.by_id`;

/** Who is left off today's list until when. */
@Injectable()
export class Snoozes {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly customers: KnownCustomers,
  ) {}

  /** Those left off on a day. They come back on the day they were put off to. */
  async on(today: string): Promise<Set<string>> {
    const sql = 'SELECT customer_id AS "customerId" FROM today_snooze WHERE until > ?';
    const rows = await this.reader.rows<{ customerId: string }>(sql, [today]);
    return new Set(rows.map((row) => row.customerId));
  }

  /** Leaves a customer off the list until a day. */
  async put(customerId: string, until: string, actor: Actor): Promise<void> {
    await this.units.write(async (tx) => {
      await this.customers.must(tx, customerId);
      await tx.run(keep, [customerId, until, actor.userId]);
    });
  }

  /** Undo: back on the list. */
  async takeBack(customerId: string): Promise<void> {
    await this.units.write((tx) => tx.delete(SnoozeRow, { customerId }));
  }
}
