import type { TouchpointStatus } from '@regulars/outreach/domain';

/** How a status reads beside a name, and whether somebody should look. */
export interface StatusWords {
  readonly label: string;
  readonly tone: 'quiet' | 'good' | 'need' | 'wrong';
  /** Struck lightly: it does not go out. */
  readonly struck: boolean;
}

const words: Record<TouchpointStatus, StatusWords> = {
  proposed: { label: 'needs your approval', tone: 'need', struck: false },
  planned: { label: 'planned', tone: 'quiet', struck: false },
  held: { label: 'held', tone: 'need', struck: true },
  waiting: { label: 'going out', tone: 'quiet', struck: false },
  sent: { label: 'sent', tone: 'good', struck: false },
  unknown: { label: 'may have been sent', tone: 'need', struck: false },
  task: { label: 'for one of you', tone: 'need', struck: false },
  done: { label: 'done', tone: 'good', struck: false },
  failed: { label: 'failed', tone: 'wrong', struck: false },
  skipped: { label: 'not sent', tone: 'quiet', struck: true },
  expired: { label: 'too late', tone: 'quiet', struck: true },
  withdrawn: { label: 'taken back', tone: 'quiet', struck: true },
};

/** The words of a status. */
export function wordsFor(status: TouchpointStatus): StatusWords {
  return words[status];
}
