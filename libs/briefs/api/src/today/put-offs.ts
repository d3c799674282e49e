import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import { KnownCustomers } from '@regulars/customers/api';
import { Reader, UnitOfWork } from '@regulars/shared/db';
import { PutOffRow } from './put-off.row';
import { ShopToday } from './shop-today';

const keep = `
  INSERT INTO queue_put_off (customer_id, user_id, day) VALUES (?, ?, ?)
  ON CONFLICT (customer_id, user_id) DO UPDATE SET day = excluded.day`;

/** Whom one does not want to speak with today: for oneself alone, and forgotten with the shop's day. */
@Injectable()
export class PutOffs {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly customers: KnownCustomers,
    private readonly shop: ShopToday,
  ) {}

  /** Those whom this person put off on a day. */
  async on(day: string, { userId }: Actor): Promise<string[]> {
    const sql = 'SELECT customer_id AS "id" FROM queue_put_off WHERE user_id = ? AND day = ? ORDER BY customer_id';
    return (await this.reader.rows<{ id: string }>(sql, [userId, day])).map(({ id }) => id);
  }

  /** Not today. */
  async put(customerId: string, { userId }: Actor): Promise<void> {
    const day = (await this.shop.get()).toString();
    await this.units.write(async (tx) => {
      await this.customers.must(tx, customerId);
      await tx.run('DELETE FROM queue_put_off WHERE user_id = ? AND day < ?', [userId, day]);
      await tx.run(keep, [customerId, userId, day]);
    });
  }

  /** Undo: today after all. */
  async takeBack(customerId: string, { userId }: Actor): Promise<void> {
    await this.units.write((tx) => tx.delete(PutOffRow, { customerId, userId }));
  }
}
