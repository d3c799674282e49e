import type { QuestionView } from '@regulars/outreach/contract';

type Said = Pick<QuestionView, 'about' | 'aboutDay' | 'state' | 'askAt' | 'askedAt' | 'answer' | 'why'>;

const abouts = {
  complaint: () => 'About a complaint that was closed',
  visit: (day: string) => `About their visit on ${day}`,
  promise: (day: string) => `About a promise that was kept on ${day}`,
} as const;
const answers = {
  good: { says: 'Good', tone: 'good' },
  ok: { says: 'All right', tone: '' },
  bad: { says: 'Not good', tone: 'wrong' },
} as const;
const states = {
  planned: { says: 'Will be asked', tone: '' },
  asked: { says: 'Asked, no answer yet', tone: '' },
  answered: { says: 'Answered', tone: '' },
  'not-asked': { says: 'Not asked', tone: 'need' },
} as const;

/** A question in two words, and how they look. */
export const askedChip = ({ state, answer }: Said): { says: string; tone: string } =>
  answer === null ? states[state] : answers[answer];

/** What a question was about, when it was asked, and what is or was against it. */
export function becameOf(
  { about, aboutDay, state, askAt, askedAt, why }: Said,
  written: { day: (day: string) => string; moment: (at: string) => string },
): string {
  const what = abouts[about](written.day(aboutDay));
  if (askedAt !== null) return `${what}; asked ${written.moment(askedAt)}.`;
  const due = state === 'planned' ? `; to be asked ${written.moment(askAt)}.` : '.';
  return `${what}${due}${why === null ? '' : ` ${why}`}`;
}
