import type { SegmentClause, SegmentDefinition } from '@regulars/outreach/domain';
import { dayCount } from '@regulars/visits/domain';

type Filters = Readonly<Record<string, string | undefined>>;

/** The customers' list as it is filtered, as the beginning of a group; search words and archived ones have no place in it. */
export function fromFilters(filters: Filters, today: string): SegmentDefinition {
  const { tag, rep, birthdayWithin, hasEmail } = filters;
  const days = Number(birthdayWithin);
  const of: SegmentClause[] = [
    ...(tag === undefined ? [] : [{ kind: 'tag', op: 'is', ids: [tag] } as const]),
    ...(rep === undefined ? [] : [{ kind: 'rep', op: 'is', ids: [rep] } as const]),
    ...(Number.isInteger(days) && days >= 0 && days <= 366 ? [{ kind: 'birthday', op: 'within', days } as const] : []),
    ...lastHere(filters, today),
    ...(hasEmail === undefined
      ? []
      : [{ kind: 'has', op: hasEmail === 'true' ? 'is' : 'is-not', what: 'email' } as const]),
  ];
  return { kind: 'all', of };
}

/** The list says "after this day" and "before this day"; a group counts days back from whichever day it is. */
function lastHere({ visitedAfter, visitedBefore }: Filters, today: string): SegmentClause[] {
  const since = (day: string) => dayCount(today) - dayCount(day);
  return [
    ...(visitedAfter === undefined
      ? []
      : [{ kind: 'last-visit', op: 'within', days: since(visitedAfter) - 1 } as const]),
    ...(visitedBefore === undefined
      ? []
      : [{ kind: 'last-visit', op: 'longer-ago', days: since(visitedBefore) } as const]),
  ].filter(({ days }) => Number.isInteger(days) && days >= 0);
}
