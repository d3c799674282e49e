import * as z from 'zod';

// What the forms of the page behind `/f/…` send (application/x-www-form-urlencoded).
const form = <Shape extends z.ZodRawShape>(shape: Shape) => z.preprocess((body) => body ?? {}, z.strictObject(shape));

/** `?done=` names what happened just before; anything else is as good as nothing. */
export const questionPageQuery = z.object({ done: z.enum(['again', 'words']).optional().catch(undefined) });
export type QuestionPageQuery = z.infer<typeof questionPageQuery>;

/** One press. What is no answer of ours is told on the page. */
export const answerForm = form({ answer: z.string().max(20).default('') });
export type AnswerForm = z.infer<typeof answerForm>;

/** A sentence after it, if they like; one that is too long is told on the page. */
export const wordsForm = form({ words: z.string().max(100_000).default('') });
export type WordsForm = z.infer<typeof wordsForm>;
