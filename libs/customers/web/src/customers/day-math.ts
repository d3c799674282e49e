const dayLength = 86_400_000;

/** How many days from one day (`YYYY-MM-DD`) to another. */
export function daysApart(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}

/** The day so many days later, or earlier. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** The day so many months earlier; of a shorter month its last day. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, of = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(of, last))).toISOString().slice(0, 10);
}

/** The next time a day of the year (`YYYY-MM-DD` or `--MM-DD`) falls, today counted; 29 February falls on the 28th. */
export function nextTime(partialDay: string, today: string): string {
  const monthDay = partialDay.slice(-5);
  const inYear = (year: number) => {
    const kept = monthDay === '02-29' && new Date(Date.UTC(year, 2, 0)).getUTCDate() === 28 ? '02-28' : monthDay;
    return `${year}-${kept}`;
  };
  const year = Number(today.slice(0, 4));
  const thisYear = inYear(year);
  return thisYear >= today ? thisYear : inYear(year + 1);
}

/** How many years it will be on that day; undefined where the year is not known. */
export function yearsOn(partialDay: string, day: string): number | undefined {
  if (partialDay.startsWith('--')) return undefined;
  const years = Number(day.slice(0, 4)) - Number(partialDay.slice(0, 4));
  return years > 0 ? years : undefined;
}
