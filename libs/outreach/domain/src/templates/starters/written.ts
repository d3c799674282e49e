import type { GreetingWords } from '../words';

/** A letter's paragraphs as one text. */
export const letterOf = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');

/** The words of a letter that is never sent late. */
export const neverLate = (subject: string, body: string): GreetingWords => ({
  subject,
  body,
  belatedSubject: null,
  belatedBody: null,
});
