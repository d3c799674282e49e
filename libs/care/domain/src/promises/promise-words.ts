import { daysInWords, Temporal } from '@regulars/shared/calendar';
import { standingOfPromise } from './standing';
import type { PromiseKind, PromiseState } from './vocabulary';

/** What the words need to know; days are the shop's. */
export interface SpokenPromise {
  kind: PromiseKind;
  state: PromiseState;
  dueOn: string | null;
  /** the day it was written down */
  since: string;
  /** the day it was settled, if it was */
  settledOn: string | null;
}

/** How a promise stands, in words: "due tomorrow", "2 days overdue", "waiting on us since 3 May", "kept on 4 May". */
export function promiseInWords(promise: SpokenPromise, today: Temporal.PlainDate): string {
  const standing = standingOfPromise(promise, today);
  const told = promise.state === 'late' ? ', they know it is late' : '';
  switch (standing.kind) {
    case 'settled':
      return `${promise.state} ${onDay(promise.settledOn ?? promise.since, today)}`;
    case 'waiting':
      return `waiting on us since ${dayOf(promise.since, today)}`;
    case 'overdue':
      return `${standing.days === 1 ? '1 day' : `${standing.days} days`} overdue${told}`;
    case 'warning':
    case 'far':
      return `due ${dueIn(promise.dueOn ?? promise.since, today)}${told}`;
  }
}

function dueIn(day: string, today: Temporal.PlainDate): string {
  const date = Temporal.PlainDate.from(day);
  const days = daysInWords(date, today);
  if (days === 'today' || days === 'tomorrow') return days;
  return `${date.toLocaleString('en-GB', { weekday: 'long' })}, ${days}`;
}

function onDay(day: string, today: Temporal.PlainDate): string {
  const words = dayOf(day, today);
  return words === 'today' || words === 'yesterday' ? words : `on ${words}`;
}

function dayOf(day: string, today: Temporal.PlainDate): string {
  const date = Temporal.PlainDate.from(day);
  const near = daysInWords(date, today);
  if (near === 'today' || near === 'yesterday') return near;
  const year = date.year === today.year ? {} : ({ year: 'numeric' } as const);
  return date.toLocaleString('en-GB', { day: 'numeric', month: 'long', ...year });
}
