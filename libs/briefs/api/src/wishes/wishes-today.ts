import { Injectable } from '@nestjs/common';
import type { TaskToday, TodayView, WishToday } from '@regulars/briefs/contract';
import { Needs, Statuses, TouchpointList } from '@regulars/outreach/api';
import type { TouchpointView } from '@regulars/outreach/contract';
import type { TouchpointStatus } from '@regulars/outreach/domain';
import type { Temporal } from '@regulars/shared/calendar';

const daysBack = 7;
const mostShown = 50;
const mostRead = 200;

const goesOut: TouchpointStatus[] = ['proposed', 'planned', 'held', 'waiting', 'done', 'sent'];
const couldNotGo: TouchpointStatus[] = ['unknown', 'failed', 'skipped', 'expired'];

type TodaysWishes = Pick<TodayView, 'goingOut' | 'couldNot' | 'tasks' | 'approvals' | 'heartbeat'>;

/** What goes out today, what could not in the last days, what is for a person to do, and whether anybody looks. */
@Injectable()
export class WishesToday {
  constructor(
    private readonly plan: TouchpointList,
    private readonly needs: Needs,
    private readonly statuses: Statuses,
  ) {}

  async on(today: Temporal.PlainDate): Promise<TodaysWishes> {
    const day = today.toString();
    const since = today.subtract({ days: daysBack }).toString();
    const [going, stuck, tasks, needs, status] = await Promise.all([
      this.plan.page({ from: day, to: day, status: goesOut, limit: mostRead }),
      this.plan.page({ from: since, to: day, status: couldNotGo, limit: mostRead }),
      this.plan.page({ to: day, needs: 'task', limit: mostShown }),
      this.needs.count(),
      this.statuses.read(),
    ]);
    const { lastRun, overdue, sentence } = status.scheduler;
    return {
      goingOut: going.items.slice(0, mostShown).map(wishOf),
      couldNot: stuck.items.toReversed().slice(0, mostShown).map(wishOf),
      tasks: tasks.items.map(taskOf),
      approvals: needs.approval,
      heartbeat: { lastRunAt: lastRun, late: overdue, text: sentence },
    };
  }
}

function taskOf({ id, customer, what, way, why }: TouchpointView): TaskToday {
  return { touchpointId: id, customer, what, way, why };
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
