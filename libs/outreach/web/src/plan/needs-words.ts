import type { NeedsCount } from '@regulars/outreach/contract';
import type { IconName } from '@regulars/shared/ui';

/** What something waits for. */
export type Need = keyof NeedsCount;

/** How a list of what waits for somebody reads. */
export interface NeedWords {
  readonly need: Need;
  readonly tab: string;
  /** What stands here, and the one thing to do. */
  readonly says: string;
  readonly emptyHeading: string;
  readonly emptyWords: string;
  readonly icon: IconName;
}

/** What waits for somebody, the most pressing first. */
export const needWords: readonly NeedWords[] = [
  {
    need: 'approval',
    tab: 'Needs your approval',
    says: 'These go out on their day once somebody approves them, and not without.',
    emptyHeading: 'Nothing waits for your approval',
    emptyWords: 'Where a programme asks for it, each message stands here until somebody approves it.',
    icon: 'check',
  },
  {
    need: 'task',
    tab: 'For one of you',
    says: 'Calls to make and cards to write. Read the brief, then say how it went.',
    emptyHeading: 'No calls to make, no cards to write',
    emptyWords:
      'Customers who would rather be called stand here on their day, with whatever you take into your own hands.',
    icon: 'call',
  },
  {
    need: 'held',
    tab: 'Held',
    says: 'Held back by one of you or by tact, each with its reason. Release it, or let it be this time.',
    emptyHeading: 'Nothing is held',
    emptyWords: 'What you hold, and what has to wait for a better moment, stands here with the reason.',
    icon: 'pause',
  },
  {
    need: 'unsure',
    tab: 'May have been sent',
    says: 'The line broke after the letter was handed over. Nothing goes twice by itself: send it again, or leave it.',
    emptyHeading: 'Nothing is in doubt',
    emptyWords: 'If the line to the mail server breaks at the wrong moment, the letter stands here for you to decide.',
    icon: 'send',
  },
  {
    need: 'failed',
    tab: 'Failed',
    says: 'The mail server refused these. Mend what it says, then send them again.',
    emptyHeading: 'Nothing has failed',
    emptyWords: 'What the mail server refuses stands here with its reason.',
    icon: 'warn',
  },
  {
    need: 'missed',
    tab: 'Missed',
    says: 'Too late in the last 14 days: held too long, not approved, or nobody was running. A call still pleases.',
    emptyHeading: 'Nothing was missed',
    emptyWords: 'What could not go out in time, while this was switched off for instance, stands here for 14 days.',
    icon: 'clock',
  },
];
