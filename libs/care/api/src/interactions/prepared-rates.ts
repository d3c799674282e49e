import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { PreparedMonth, PreparedRate } from '@regulars/care/contract';
import { dueInstant, stampOf, type Temporal } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';
import { CareDesk } from '../care-desk';

const months = 12;

// Of one's own they are counted apart; nobody else's ever is.
const counts = `
  SELECT COUNT(*) AS "talks", COALESCE(SUM(prepared), 0) AS "prepared",
    COALESCE(SUM(CASE WHEN by_id = ? THEN 1 ELSE 0 END), 0) AS "myTalks",
    COALESCE(SUM(CASE WHEN by_id = ? THEN prepared ELSE 0 END), 0) AS "myPrepared"
  FROM interaction
  WHERE happened_at >= ? AND happened_at < ? AND prepared IS NOT NULL AND removed_at IS NULL
    AND outcome = 'reached' AND channel IN ('call', 'in-person')`;

interface Counted {
  talks: number;
  prepared: number;
  myTalks: number;
  myPrepared: number;
}

/** How many conversations began with the brief, by month: one's own, and for managers the business as a whole. */
@Injectable()
export class PreparedRates {
  constructor(
    private readonly reader: Reader,
    private readonly desk: CareDesk,
  ) {}

  /** The last twelve months in which there were any, oldest first. */
  async lately(actor: Actor): Promise<PreparedRate> {
    const { today, zone } = await this.desk.tellingDay();
    const first = today.with({ day: 1 }).subtract({ months: months - 1 });
    const found: PreparedMonth[] = [];
    for (let at = 0; at < months; at++) {
      const month = await this.month(first.add({ months: at }), zone, actor);
      if ((month.business ?? month.mine).talks > 0) found.push(month);
    }
    return { months: found };
  }

  private async month(first: Temporal.PlainDate, zone: string, { userId, role }: Actor): Promise<PreparedMonth> {
    const [from, until] = [first, first.add({ months: 1 })].map((day) => stampOf(dueInstant(day, '00:00', zone)));
    const counted = await this.reader.row<Counted>(counts, [userId, userId, from ?? '', until ?? '']);
    const { talks, prepared, myTalks, myPrepared } = counted ?? nothing;
    return {
      month: first.toString().slice(0, 7),
      business: role === 'rep' ? null : { talks, prepared },
      mine: { talks: myTalks, prepared: myPrepared },
    };
  }
}

const nothing: Counted = { talks: 0, prepared: 0, myTalks: 0, myPrepared: 0 };
