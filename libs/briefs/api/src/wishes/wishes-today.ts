import { Injectable } from '@nestjs/common';
import type { TodayView, WishToday } from '@regulars/briefs/contract';
import { Statuses, TouchpointList } from '@regulars/outreach/api';
import type { TouchpointView } from '@regulars/outreach/contract';
import type { TouchpointStatus } from '@regulars/outreach/domain';
import type { Temporal } from '@regulars/shared/calendar';

const daysBack = 7;
const mostShown = 50;
const mostRead = 200;

const goesOut: TouchpointStatus[] = ['proposed', 'planned', 'held', 'waiting', 'task', 'done', 'sent'];
const couldNotGo: TouchpointStatus[] = ['unknown', 'failed', 'skipped', 'expired'];

/** What goes out today, what could not in the last days, and whether anybody looks. */
@Injectable()
export class WishesToday {
  constructor(
    private readonly plan: TouchpointList,
    private readonly statuses: Statuses,
  ) {}

  async on(today: Temporal.PlainDate): Promise<Pick<TodayView, 'goingOut' | 'couldNot' | 'heartbeat'>> {
    const day = today.toString();
    const since = today.subtract({ days: daysBack }).toString();
    const [going, stuck, status] = await Promise.all([
      this.plan.page({ from: day, to: day, status: goesOut, limit: mostRead }),
      this.plan.page({ from: since, to: day, status: couldNotGo, limit: mostRead }),
      this.statuses.read(),
    ]);
    const { lastRun, overdue, sentence } = status.scheduler;
    return {
      goingOut: going.items.slice(0, mostShown).map(wishOf),
      couldNot: stuck.items.toReversed().slice(0, mostShown).map(wishOf),
      heartbeat: { lastRunAt: lastRun, late: overdue, text: sentence },
    };
  }
}

function wishOf({ id, customer, due, what, status, sentence }: TouchpointView): WishToday {
  return {
    touchpointId: id,
    customer,
    at: due,
    what,
    status,
    why: sentence === '' ? null : sentence,
  };
}
