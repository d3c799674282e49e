import { Injectable } from '@nestjs/common';
import type { Business } from '@regulars/access/contract';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';

// There is one business here, so it has one id: of two set-ups at once, the second finds it taken.
const theId = '00000000-0000-7000-8000-000000000001';

/** The business as a row. */
@Injectable()
export class BusinessStore {
  constructor(private readonly clock: Clock) {}

  /** Puts the business there; false if there is one already. */
  async add(tx: Tx, { name, zone, country, language, currency, address }: Business): Promise<boolean> {
    const added = await tx.run(
      `INSERT INTO business (id, name, zone, country, language, currency, address, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
      [theId, name, zone, country, language, currency, address, stampOf(this.clock.now())],
    );
    return added === 1;
  }

  async change(tx: Tx, { name, zone, country, language, currency, address }: Business): Promise<void> {
    const set = 'UPDATE business SET name = ?, zone = ?, country = ?, language = ?, currency = ?, address = ?';
    await tx.run(set, [name, zone, country, language, currency, address]);
  }
}
