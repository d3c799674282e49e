/** A day as text, `YYYY-MM-DD`. Days are counted in UTC here: they have no hour and no zone. */
export type DayText = string;

const dayLength = 86_400_000;

/** A day's place in the count of days, to reckon with. */
export function dayNumber(day: DayText): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength);
}

/** The day at a place in the count. */
export function dayAt(number: number): DayText {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

/** The day so many days later (or earlier). */
export function plusDays(day: DayText, days: number): DayText {
  return dayAt(dayNumber(day) + days);
}

/** How many days from one to another. */
export function daysFrom(from: DayText, to: DayText): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: DayText): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1; // days before 1970 count downwards
}

/** The month of a day, `YYYY-MM`. */
export function monthOf(day: DayText): string {
  return day.slice(0, 7);
}

/** The month so many months later (or earlier). */
export function plusMonths(month: string, months: number): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, of - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The day that a moment falls on in a zone. */
export function dayIn(zone: string, moment: number | string): DayText {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(new Date(moment));
}
