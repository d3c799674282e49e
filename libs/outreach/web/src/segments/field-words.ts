import type { ClauseKind, SegmentClause } from '@regulars/outreach/domain';
import type { PillOption } from '@regulars/customers/web';

/** What each kind of line is called where one chooses it, and at its start. */
export const fieldWords: Readonly<Record<ClauseKind, { choose: string; start: string }>> = {
  tag: { choose: 'Tag', start: 'Tag' },
  preference: { choose: 'Likes, dislikes, needs', start: 'Noted' },
  'last-visit': { choose: 'Last here', start: 'Last here' },
  visits: { choose: 'How often here', start: 'Has been here' },
  rhythm: { choose: 'Against their rhythm', start: 'Rhythm' },
  spent: { choose: 'Spent', start: 'Spent' },
  'first-visit': { choose: 'First here', start: 'First here' },
  birthday: { choose: 'Birthday', start: 'Birthday' },
  city: { choose: 'City', start: 'City' },
  language: { choose: 'Language', start: 'Language' },
  rep: { choose: 'Looked after by', start: 'Looked after' },
  consent: { choose: 'May be written to', start: 'Writing' },
  has: { choose: 'What is known', start: 'In the book' },
  'customer-since': { choose: 'In the book since', start: 'Written down' },
};

const is: readonly PillOption[] = [
  { value: 'is', label: 'is' },
  { value: 'is-not', label: 'is not' },
];
const amount: readonly PillOption[] = [
  { value: 'at-least', label: 'at least' },
  { value: 'at-most', label: 'at most' },
];
const ago: readonly PillOption[] = [
  { value: 'within', label: 'within the last' },
  { value: 'longer-ago', label: 'longer ago than' },
];
const pair = (yes: string, no: string): readonly PillOption[] => [
  { value: 'is', label: yes },
  { value: 'is-not', label: no },
];

const opWords: Readonly<Record<ClauseKind, readonly PillOption[]>> = {
  tag: is,
  city: is,
  language: is,
  rep: pair('by', 'not by'),
  preference: pair('that they', 'nowhere that they'),
  visits: amount,
  spent: amount,
  'last-visit': ago,
  'first-visit': ago,
  'customer-since': ago,
  rhythm: is,
  birthday: [{ value: 'within', label: 'within' }],
  has: pair('has', 'does not have'),
  consent: pair('allowed', 'not allowed'),
};

/** The operators of a line, in its words; one alone needs no choice. */
export const opsOf = ({ kind }: SegmentClause): readonly PillOption[] => opWords[kind];
