import { plusDays, weekdayOf, type DayText } from '@regulars/shared/ui';

/** A day that is often meant, and how it is said. */
export interface DayChoice {
  readonly day: DayText;
  readonly label: string;
}

/** When to be in touch again. */
export const nextContactDays = (today: DayText): DayChoice[] => [
  { day: plusDays(today, 1), label: 'Tomorrow' },
  { day: plusDays(today, 7), label: 'In a week' },
  { day: plusDays(today, 21), label: 'In 3 weeks' },
];

const friday = 5;

/** By when something is promised; most often that is the end of the week. */
export const promiseDays = (today: DayText): DayChoice[] => [
  { day: today, label: 'Today' },
  { day: plusDays(today, 1), label: 'Tomorrow' },
  ...endOfWeek(today),
  { day: plusDays(today, 7), label: 'In a week' },
];

/** The Friday of this week, unless it has a name of its own already. */
function endOfWeek(today: DayText): DayChoice[] {
  const ahead = friday - weekdayOf(today);
  return ahead > 1 ? [{ day: plusDays(today, ahead), label: 'Friday' }] : [];
}
