import { monthsBefore } from './day-math';
import type { ListAddress } from './list-address';

interface Span {
  readonly value: string;
  readonly label: string;
  readonly months: number;
  readonly side: 'visitedBefore' | 'visitedAfter';
}

const spans: readonly Span[] = [
  { value: 'in-1', label: 'Here in the last month', months: 1, side: 'visitedAfter' },
  { value: 'in-3', label: 'Here in the last 3 months', months: 3, side: 'visitedAfter' },
  { value: 'not-1', label: 'Not here for a month', months: 1, side: 'visitedBefore' },
  { value: 'not-3', label: 'Not here for 3 months', months: 3, side: 'visitedBefore' },
  { value: 'not-6', label: 'Not here for 6 months', months: 6, side: 'visitedBefore' },
  { value: 'not-12', label: 'Not here for a year', months: 12, side: 'visitedBefore' },
];

/** Chosen by hand, between two days. */
export const ownDays = 'own';

/** The ways to ask when somebody was last here. */
export const visitedOptions = [
  { value: '', label: 'Whenever last here' },
  ...spans.map(({ value, label }) => ({ value, label })),
  { value: ownDays, label: 'Between two days…' },
];

/** The days that a choice stands for; chosen days stay. */
export function daysOfVisited(choice: string, today: string): ListAddress | undefined {
  if (choice === '') return { visitedBefore: '', visitedAfter: '' };
  const span = spans.find(({ value }) => value === choice);
  if (!span) return undefined;
  return { visitedBefore: '', visitedAfter: '', [span.side]: monthsBefore(today, span.months) };
}

/** The choice that days in an address stand for. */
export function visitedOf({ visitedBefore, visitedAfter }: ListAddress, today: string): string {
  if (visitedBefore === undefined && visitedAfter === undefined) return '';
  const found = spans.find(({ side, months }) => {
    const day = monthsBefore(today, months);
    return side === 'visitedBefore'
      ? visitedBefore === day && visitedAfter === undefined
      : visitedAfter === day && visitedBefore === undefined;
  });
  return found?.value ?? ownDays;
}
