import type { ThemeView } from '@regulars/care/contract';
import type { FeedbackAnswer } from '@regulars/care/domain';

type Month = ThemeView['months'][number];

/** The answers as a bar stacks them, from the foot up. */
export const stacked = ['good', 'ok', 'bad'] as const satisfies readonly FeedbackAnswer[];

const said: Readonly<Record<FeedbackAnswer, string>> = { good: 'good', ok: 'all right', bad: 'not good' };

/** How often it was spoken of. */
export const countOf = ({ good, ok, bad }: Omit<Month, 'month'>): number => good + ok + bad;

/** All months in one. */
export function inAll(months: readonly Month[]): Omit<Month, 'month'> {
  const sum = (answer: FeedbackAnswer): number => months.reduce((total, month) => total + month[answer], 0);
  return { good: sum('good'), ok: sum('ok'), bad: sum('bad') };
}

/** "3 good, 1 not good"; "nobody spoke of it" where it is so. */
export function splitWords(counts: Omit<Month, 'month'>): string {
  const parts = stacked.filter((answer) => counts[answer] > 0).map((answer) => `${counts[answer]} ${said[answer]}`);
  return parts.length === 0 ? 'nobody spoke of it' : parts.join(', ');
}

/** Words as they are typed into one field: "park, car" → "park" and "car". */
export const wordsTyped = (typed: string): string[] =>
  typed
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
