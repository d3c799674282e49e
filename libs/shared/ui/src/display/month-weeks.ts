import { dayNumber, plusDays, plusMonths, weekdayOf } from './days';

/** The weeks of a month as rows of seven days; undefined stands for days of another month. `weekStart`: 1 (Monday) to 7. */
export function weeksOf(month: string, weekStart: number): readonly (readonly (string | undefined)[])[] {
  const first = `${month}-01`;
  const count = dayNumber(`${plusMonths(month, 1)}-01`) - dayNumber(first);
  const before = (weekdayOf(first) - weekStart + 7) % 7;
  const cells = Array.from({ length: Math.ceil((before + count) / 7) * 7 }, (_, at) => {
    const day = at - before;
    return day >= 0 && day < count ? plusDays(first, day) : undefined;
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** Where a key leads in the calendar; undefined if it is not one of its keys. */
export function dayAfterKey(key: string, day: string, weekStart: number): string | undefined {
  const fromStart = (weekdayOf(day) - weekStart + 7) % 7;
  switch (key) {
    case 'ArrowLeft':
      return plusDays(day, -1);
    case 'ArrowRight':
      return plusDays(day, 1);
    case 'ArrowUp':
      return plusDays(day, -7);
    case 'ArrowDown':
      return plusDays(day, 7);
    case 'Home':
      return plusDays(day, -fromStart);
    case 'End':
      return plusDays(day, 6 - fromStart);
    case 'PageUp':
      return inMonth(plusMonths(day.slice(0, 7), -1), day);
    case 'PageDown':
      return inMonth(plusMonths(day.slice(0, 7), 1), day);
    default:
      return undefined;
  }
}

function inMonth(month: string, day: string): string {
  const last = plusDays(`${plusMonths(month, 1)}-01`, -1);
  const same = `${month}-${day.slice(8)}`;
  return same > last ? last : same;
}
