import type { PolicyTrial } from '@regulars/outreach/contract';

const words = {
  send: 'sent',
  hand: 'left to a person',
  hold: 'held back for a while',
  skip: 'not sent',
  expire: 'too late',
} as const;

/** One kind of outcome, as often as it came then and would have come. */
export interface Comparison {
  readonly label: string;
  readonly then: number;
  readonly now: number;
}

/** The outcomes that came or would have come. */
export function comparisons({ then, now }: Pick<PolicyTrial, 'then' | 'now'>): Comparison[] {
  const kinds = ['send', 'hand', 'hold', 'skip', 'expire'] as const;
  return kinds
    .map((kind) => ({ label: words[kind], then: then[kind], now: now[kind] }))
    .filter((one) => one.then > 0 || one.now > 0);
}
