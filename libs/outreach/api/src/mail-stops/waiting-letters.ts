import { Injectable } from '@nestjs/common';
import { keyOfEmail } from '@regulars/customers/api';
import type { Purpose } from '@regulars/customers/domain';
import { CallingOff } from '@regulars/delivery/api';
import { purposeOf, type ProgrammeKind } from '@regulars/outreach/domain';
import type { Tx } from '@regulars/shared/db';
import { deliveryKey } from '../touchpoints/touchpoint-record';

interface Waiting {
  id: string;
  round: number;
  kind: ProgrammeKind;
}

// Whoever goes along in somebody's letter is stopped with it: it bears both names.
const letters = (whose: string): string => `
  SELECT o.id, o.round, p.kind FROM touchpoint t JOIN touchpoint o ON o.id = COALESCE(t.with_id, t.id)
  JOIN programme p ON p.id = o.programme_id WHERE t.status = 'waiting' AND ${whose}`;

/** Letters that wait in the outbox: they are stopped at once, not only when their time comes. */
@Injectable()
export class WaitingLetters {
  constructor(private readonly delivery: CallingOff) {}

  /** Stops what waits for a customer of these purposes. */
  async stopFor(tx: Tx, customerId: string, purposes: readonly Purpose[], said: string): Promise<void> {
    const waiting = await tx.rows<Waiting>(letters('t.customer_id = ?'), [customerId]);
    await this.stop(
      tx,
      waiting.filter(({ kind }) => purposes.includes(purposeOf[kind])),
      said,
    );
  }

  /** Stops what waits for whoever has this address. */
  async stopTo(tx: Tx, address: string, said: string): Promise<void> {
    const theirs = 't.customer_id IN (SELECT customer_id FROM customer_email WHERE address_key = ?)';
    await this.stop(tx, await tx.rows<Waiting>(letters(theirs), [keyOfEmail(address)]), said);
  }

  private stop(tx: Tx, waiting: readonly Waiting[], said: string): Promise<void> {
    return this.delivery.stop(tx, [...new Set(waiting.map(deliveryKey))], said);
  }
}
