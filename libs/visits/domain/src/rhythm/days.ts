const msPerDay = 86_400_000;

/**
 * A day (`YYYY-MM-DD`) as a count of days, so that hundreds of thousands can be subtracted in a moment.
 * Counts only mean something against each other; no zone is involved.
 */
export function dayCount(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / msPerDay;
}

/** The day (`YYYY-MM-DD`) so many days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date((dayCount(day) + days) * msPerDay).toISOString().slice(0, 10);
}

/** Distinct days, oldest first. Days as fixed-width text sort as they come. */
export function distinctDays(days: readonly string[]): string[] {
  return [...new Set(days)].sort();
}
