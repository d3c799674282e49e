import { BusinessProfile } from '@regulars/access/api';
import { CustomerCards } from '@regulars/customers/api';
import { Injectable } from '@nestjs/common';
import type { PlanMonth } from '@regulars/outreach/contract';
import type { TouchpointStatus } from '@regulars/outreach/domain';
import { Clock, today } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';

const namesADay = 4;

interface Counted {
  day: string;
  status: TouchpointStatus;
  count: number;
}

interface Named {
  id: string;
  day: string;
  customerId: string;
  status: TouchpointStatus;
  time: string;
}

/** A month of the plan, for the calendar. */
@Injectable()
export class PlanMonths {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly business: BusinessProfile,
    private readonly cards: CustomerCards,
  ) {}

  async of(month: string): Promise<PlanMonth> {
    const { zone } = await this.business.get();
    const counted = await this.counts(month);
    const named = await this.first(month);
    const cards = await this.cards.of(this.reader, [...new Set(named.map(({ customerId }) => customerId))]);
    const nameOf = (id: string): string => cards.get(id)?.displayName ?? '';
    const byDay = Map.groupBy(counted, ({ day }) => day);
    const days = [...byDay].map(([day, counts]) => ({
      day,
      total: total(counts),
      byStatus: byStatus(counts),
      first: named
        .filter((one) => one.day === day)
        .map(({ id, customerId, status, time }) => ({
          id,
          status,
          time,
          customer: { id: customerId, name: nameOf(customerId) },
        })),
    }));
    return {
      month,
      today: today(this.clock, zone).toString(),
      total: total(counted),
      byStatus: byStatus(counted),
      days,
    };
  }

  private counts(month: string): Promise<Counted[]> {
    return this.reader.rows<Counted>(
      `SELECT day, status, COUNT(*) AS "count" FROM touchpoint
       WHERE day BETWEEN ? AND ? AND status <> 'withdrawn' GROUP BY day, status ORDER BY day, status`,
      [`${month}-01`, `${month}-31`],
    );
  }

  private first(month: string): Promise<Named[]> {
    return this.reader.rows<Named>(
      `SELECT id, day, customer_id AS "customerId", status, time FROM (
         SELECT id, day, customer_id, status, time, due_at,
           ROW_NUMBER() OVER (PARTITION BY day ORDER BY due_at, id) AS place
         FROM touchpoint WHERE day BETWEEN ? AND ? AND status <> 'withdrawn') t
       WHERE place <= ? ORDER BY day, due_at, id`,
      [`${month}-01`, `${month}-31`, namesADay],
    );
  }
}

const total = (counts: readonly Counted[]): number => counts.reduce((sum, { count }) => sum + count, 0);

function byStatus(counts: readonly Counted[]): PlanMonth['byStatus'] {
  const sums: PlanMonth['byStatus'] = {};
  for (const { status, count } of counts) sums[status] = (sums[status] ?? 0) + count;
  return sums;
}
