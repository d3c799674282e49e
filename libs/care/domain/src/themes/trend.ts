import type { Temporal } from '@regulars/shared/calendar';
import type { FeedbackAnswer } from '../feedback/vocabulary';

/** One time that somebody spoke of a theme; a complaint is `bad`. */
export interface CountedVoice {
  /** `YYYY-MM`, where the shop is */
  readonly month: string;
  readonly answer: FeedbackAnswer;
}

/** How often a theme was spoken of in a month, and how it was. */
export interface ThemeMonth extends Record<FeedbackAnswer, number> {
  /** `YYYY-MM` */
  month: string;
}

/** How many months a theme is shown for, this one among them. */
export const themeMonths = 6;

/** The last so many months with this one, oldest first, as `YYYY-MM`. */
export function lastMonths(today: Temporal.PlainDate, count = themeMonths): string[] {
  const ago = (months: number): string => today.with({ day: 1 }).subtract({ months }).toString().slice(0, 7);
  return Array.from({ length: count }, (_, at) => ago(count - 1 - at));
}

/** How often a theme was spoken of in each of these months; those in which nobody did are there too. */
export function trendOf(voices: readonly CountedVoice[], months: readonly string[]): ThemeMonth[] {
  return months.map((month) => {
    const those = voices.filter((voice) => voice.month === month);
    const count = (answer: FeedbackAnswer): number => those.filter((voice) => voice.answer === answer).length;
    return { month, good: count('good'), ok: count('ok'), bad: count('bad') };
  });
}
