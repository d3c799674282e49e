import { plusDays, type DayText } from '@regulars/shared/ui';

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

/** By when something is promised. */
export const promiseDays = (today: DayText): DayChoice[] => [
  { day: today, label: 'Today' },
  { day: plusDays(today, 1), label: 'Tomorrow' },
  { day: plusDays(today, 7), label: 'In a week' },
];
