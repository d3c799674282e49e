import { Injectable } from '@nestjs/common';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { Reader, UnitOfWork } from '@regulars/shared/db';
import { DecidingDesk } from './deciding-desk';

const atOnce = 200;

/** Decides on what has fallen due: weighs it with fresh knowledge and, in the same unit of work, hands on what may go. */
@Injectable()
export class Decider {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly desk: DecidingDesk,
  ) {}

  /** Decides on all that is due now; gives how many that was. */
  async decide(): Promise<number> {
    let decided = 0;
    while (await this.isAnythingDue()) {
      const some = await this.units.write((tx) => this.desk.decide(tx, atOnce));
      decided += some;
      // Another process has them in its hands.
      if (some === 0) break;
    }
    return decided;
  }

  private async isAnythingDue(): Promise<boolean> {
    const sql = `SELECT 1 AS "due" FROM touchpoint WHERE status IN ('proposed', 'planned', 'held', 'task') AND look_at <= ? LIMIT 1`;
    return (await this.reader.row(sql, [stampOf(this.clock.now())])) !== undefined;
  }
}
