import type { WishFact } from '@regulars/briefs/domain';
import type { TouchpointStatus } from '@regulars/outreach/domain';

/** A touchpoint's status as far as a brief cares. */
export function wishState(status: TouchpointStatus): WishFact['state'] {
  switch (status) {
    case 'planned':
    case 'waiting':
      return 'planned';
    case 'held':
    case 'proposed':
      return 'held';
    case 'task':
      return 'planned';
    case 'done':
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
export function becameInWords(what: string, status: TouchpointStatus, sentence: string): string {
  if (status === 'done') return sentence;
  switch (wishState(status)) {
    case 'planned':
    case 'held':
      return `${what}: planned`;
    case 'sent':
      return `${what}: sent`;
    case 'unsure':
      return `${what}: may have been sent`;
    case 'not sent':
      return `${what}: not sent. ${sentence}`;
  }
}
