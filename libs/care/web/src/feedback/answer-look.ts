import type { FeedbackAnswer } from '@regulars/care/domain';

/** An answer in two words, and the tone of its chip. */
export const answerHeads = { good: 'Good', ok: 'All right', bad: 'Not good' } as const satisfies Record<
  FeedbackAnswer,
  string
>;
export const answerTones = { good: 'good', ok: '', bad: 'wrong' } as const satisfies Record<FeedbackAnswer, string>;
