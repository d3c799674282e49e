import type { BriefFacts } from './facts';

/** What one is about to do with the customer: ring them, receive them, or speak about what went wrong. */
export const purposes = ['call', 'visit', 'complaint'] as const;
export type Purpose = (typeof purposes)[number];

/** Where nobody says what for: what went wrong comes first, as long as it is open. */
export const usualPurpose = ({ complaints }: BriefFacts): Purpose =>
  complaints.some(({ isOpen }) => isOpen) ? 'complaint' : 'call';
