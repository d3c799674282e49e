import type { WishFact } from '@regulars/briefs/domain';
import type { TouchpointStatus } from '@regulars/outreach/domain';

/** A touchpoint's status as far as a brief cares. */
export function wishState(status: TouchpointStatus): WishFact['state'] {
  switch (status) {
    case 'planned':
    case 'waiting':
      return 'planned';
    case 'held':
      return 'held';
    case 'sent':
      return 'sent';
    case 'unknown':
      return 'unsure';
    case 'failed':
    case 'skipped':
    case 'expired':
    case 'withdrawn':
      return 'not sent';
  }
}

/** What became of wishes in a line, with the reason where they were not sent. */
export function becameInWords(status: TouchpointStatus, sentence: string): string {
  switch (wishState(status)) {
    case 'planned':
    case 'held':
      return 'Birthday wishes planned';
    case 'sent':
      return 'Birthday wishes sent';
    case 'unsure':
      return 'Birthday wishes may have been sent';
    case 'not sent':
      return `Birthday wishes not sent. ${sentence}`;
  }
}
