import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { KeptRate } from '@regulars/care/contract';
import { keptByMonth, type CountedPromise } from '@regulars/care/domain';
import { Reader } from '@regulars/shared/db';
import { CareDesk } from '../care-desk';

const since = `
  SELECT state, first_due_on AS "firstDueOn", due_on AS "dueOn", kept_on AS "keptOn", who_id AS "whoId" FROM promise
  WHERE kind = 'ours' AND first_due_on >= ?`;

/** How well promises are kept, by month: the business's, and one's own beside it. */
@Injectable()
export class KeptRates {
  constructor(
    private readonly reader: Reader,
    private readonly desk: CareDesk,
  ) {}

  /** The last twelve months, by the day that was first said. */
  async lately(actor: Actor): Promise<KeptRate> {
    const today = await this.desk.today();
    const first = today.subtract({ months: 11 }).with({ day: 1 }).toString();
    const promises = await this.reader.rows<CountedPromise & { whoId: string | null }>(since, [first]);
    const mine = promises.filter(({ whoId }) => whoId === actor.userId);
    return { business: keptByMonth(promises, today.toString()), mine: keptByMonth(mine, today.toString()) };
  }
}
