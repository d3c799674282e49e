import type { Warning } from '@regulars/outreach/contract';
import type { Session } from '@regulars/shared/ui/base';

/** The one thing to do about a warning: where, in words, and who may. */
export interface Way {
  says: string;
  path: string;
  params: Record<string, string>;
  least: Parameters<Session['can']>[0];
}

const settings = { path: '/settings/mail', params: {}, least: 'owner' } as const;
const waiting = { path: '/settings/sent', params: { state: 'waiting' }, least: 'manager' } as const;

/** What to do about each kind of warning. */
export const ways: Record<Warning['kind'], Way> = {
  standstill: { says: 'See what waits', ...waiting },
  paused: { says: 'Open the mail settings', ...settings },
  'day-limit': { says: 'See what waits', ...waiting },
  waiting: { says: 'See what waits', ...waiting },
  unreachable: { says: 'Open the mail settings', ...settings },
  unknown: { says: 'Decide', path: '/settings/sent', params: { state: 'attention' }, least: 'manager' },
  'hour-limit': { says: 'See what waits', ...waiting },
  mailbox: { says: 'Open the mail settings', ...settings },
  files: { says: 'Set up the mail server', ...settings },
};

// The mail page says these itself, with more about each.
const onMailPage: readonly Warning['kind'][] = [
  'standstill',
  'paused',
  'day-limit',
  'hour-limit',
  'unreachable',
  'mailbox',
  'files',
];

/** Whether a page says a warning itself, so that it need not stand above it a second time. */
export const saidOn = (path: string, kind: Warning['kind']): boolean =>
  /^\/settings\/mail(?![\w-])/.test(path) && onMailPage.includes(kind);
