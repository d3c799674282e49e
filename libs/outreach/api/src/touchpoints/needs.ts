import { Injectable } from '@nestjs/common';
import type { NeedsCount } from '@regulars/outreach/contract';
import type { TouchpointNeed, TouchpointStatus } from '@regulars/outreach/domain';
import type { Temporal } from '@regulars/shared/calendar';
import { Reader, type Param } from '@regulars/shared/db';
import { ShopDay } from '../offers/shop-day';

/** What was missed, or failed for good, is shown for so many days. */
const shownDays = 14;

const statusOf: Readonly<Record<TouchpointNeed, TouchpointStatus>> = {
  approval: 'proposed',
  held: 'held',
  missed: 'expired',
  unsure: 'unknown',
  failed: 'failed',
  task: 'task',
};

/** Those that wait for somebody, as a condition over the alias `t`. */
export function isNeeding(need: TouchpointNeed, today: Temporal.PlainDate): { sql: string; params: Param[] } {
  const since = today.subtract({ days: shownDays }).toString();
  const status = statusOf[need];
  switch (need) {
    case 'approval':
    case 'held':
    case 'task':
      return { sql: 't.status = ?', params: [status] };
    case 'missed':
      return { sql: '(t.status = ? AND t.day >= ?)', params: [status, since] };
    case 'unsure':
      return { sql: '(t.status = ? AND t.left_alone = 0)', params: [status] };
    case 'failed':
      return { sql: '(t.status = ? AND (t.left_alone = 0 OR t.day >= ?))', params: [status, since] };
  }
}

/** How many wait for somebody, by what they wait for. */
@Injectable()
export class Needs {
  constructor(
    private readonly reader: Reader,
    private readonly day: ShopDay,
  ) {}

  async count(): Promise<NeedsCount> {
    const today = await this.day.today();
    return {
      approval: await this.of('approval', today),
      held: await this.of('held', today),
      missed: await this.of('missed', today),
      unsure: await this.of('unsure', today),
      failed: await this.of('failed', today),
      task: await this.of('task', today),
    };
  }

  private async of(need: TouchpointNeed, today: Temporal.PlainDate): Promise<number> {
    const { sql, params } = isNeeding(need, today);
    const found = await this.reader.row<{ count: number }>(
      `SELECT COUNT(*) AS "count" FROM touchpoint t WHERE ${sql}`,
      params,
    );
    return found?.count ?? 0;
  }
}
