import type { OfferResult } from '@regulars/outreach/contract';
import type { ResultGrouping, ResultPart } from '@regulars/outreach/domain';

/** A line of the result: in all, or of those who have something in common. */
export type Counted = Pick<OfferResult, 'sent' | 'maybeSent' | 'redeemed' | 'noted' | 'revenue'>;

/** How a result is grouped, in words. */
export const groupingWords = {
  interest: 'By what they like of it',
  city: 'By where they live',
} as const satisfies Record<ResultGrouping, string>;

/** How those behind a number are called. */
export const partWords = {
  sent: 'Sent to',
  'maybe-sent': 'May have been sent to',
  redeemed: 'Redeemed by',
  noted: 'Redeemed, with what they paid',
} as const satisfies Record<ResultPart, string>;

/** The number of a part. */
export function numberOf(line: Counted, part: ResultPart): number {
  return { sent: line.sent, 'maybe-sent': line.maybeSent, redeemed: line.redeemed, noted: line.noted }[part];
}

/** The widest bar of a chart stands for this many customers. */
export const mostOf = (lines: readonly Counted[]): number =>
  Math.max(1, ...lines.map(({ sent, maybeSent, redeemed }) => Math.max(sent + maybeSent, redeemed)));
