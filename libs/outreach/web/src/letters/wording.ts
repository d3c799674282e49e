import type { LetterWords } from '@regulars/outreach/contract';

/** Which words are in hand: those for the day, or for a day late. */
export type Wording = 'on-the-day' | 'belated';

/** Where the words in hand stand. */
export const partsOf = {
  'on-the-day': { subject: 'subject', body: 'body' },
  belated: { subject: 'belatedSubject', body: 'belatedBody' },
} as const satisfies Record<Wording, Record<'subject' | 'body', keyof LetterWords>>;
