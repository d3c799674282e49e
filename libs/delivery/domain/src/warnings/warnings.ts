import { counted, type Temporal } from '@regulars/shared/calendar';
import { pauseInWords, type PauseReason } from '../smtp/outcome';

/** What may be wrong with the sending, the most urgent first. */
export const warningKinds = [
  'standstill',
  'paused',
  'day-limit',
  'waiting',
  'unreachable',
  'unknown',
  'hour-limit',
  'mailbox',
  'files',
] as const;
export type WarningKind = (typeof warningKinds)[number];

/** What somebody should know: what happened, what is safe, and what to do. */
export interface Warning {
  kind: WarningKind;
  /** Mail does not go out as it should: shown in red. Otherwise it only needs to be known. */
  grave: boolean;
  what: string;
  safe: string;
}

/** What the warnings are made from. */
export interface Seen {
  mode: 'smtp' | 'files';
  paused: { why: PauseReason } | null;
  unreachableSince: Temporal.Instant | null;
  reached: 'hour' | 'day' | null;
  /** The sending should have looked, three turns in a row, and did not. */
  standsStill: boolean;
  /** Due and not sent. */
  due: number;
  /** Due for long, or tried and not got through for long. */
  overdue: number;
  unknown: number;
  /** Why the mailbox for bounces cannot be read; null if it can, or there is none. */
  mailboxTrouble: string | null;
}

/** So long a mail server may be away before it is grave: restarts take minutes. */
const patienceMinutes = 60;

/** What everybody should know about the sending, the most urgent first; one cause, one warning. */
export function warningsOf(seen: Seen, now: Temporal.Instant): Warning[] {
  const { due, overdue, unknown } = seen;
  const found: (Warning | false)[] = [
    seen.standsStill && standstill(due),
    seen.paused !== null && paused(seen.paused.why, due),
    seen.reached === 'day' && dayLimit(due),
    overdue > 0 && !hasCause(seen) && waiting(overdue),
    seen.unreachableSince !== null && seen.paused === null && unreachable(seen.unreachableSince, due, now),
    unknown > 0 && mayHaveBeenSent(unknown),
    seen.reached === 'hour' && hourLimit(due),
    seen.mailboxTrouble !== null && mailbox(seen.mailboxTrouble),
    seen.mode === 'files' && files,
  ];
  return found.filter((one) => one !== false);
}

const hasCause = ({ standsStill, paused: isPaused, reached, unreachableSince }: Seen): boolean =>
  standsStill || isPaused !== null || reached !== null || unreachableSince !== null;

const kept = (due: number): string =>
  due === 0 ? 'Nothing is lost.' : `Nothing is lost: ${counted(due, 'letter')} wait${due === 1 ? 's' : ''}.`;

const standstill = (due: number): Warning => ({
  kind: 'standstill',
  grave: true,
  what: 'Nothing is sent at the moment: the sending stands still.',
  safe: `${kept(due)} Start Regulars again, or look into its log.`,
});

const paused = (why: PauseReason, due: number): Warning => ({
  kind: 'paused',
  grave: true,
  what: `Sending is paused. ${pauseInWords(why).what}`,
  safe: `${kept(due)} ${pauseInWords(why).todo}`,
});

const dayLimit = (due: number): Warning => ({
  kind: 'day-limit',
  grave: true,
  what: "Today's limit of your mail provider is reached.",
  safe: `${kept(due)} The rest goes out by itself, as far as it is not too late by then.`,
});

const hourLimit = (due: number): Warning => ({
  kind: 'hour-limit',
  grave: false,
  what: "This hour's limit of your mail provider is reached.",
  safe: `${kept(due)} The rest goes out by itself.`,
});

const waiting = (overdue: number): Warning => ({
  kind: 'waiting',
  grave: true,
  what: `${counted(overdue, 'letter')} should have gone out long ago, and still wait${overdue === 1 ? 's' : ''}.`,
  safe: 'Nothing is lost, and each is tried again by itself. Look at what the mail server said.',
});

function unreachable(since: Temporal.Instant, due: number, now: Temporal.Instant): Warning {
  const minutes = (now.epochMilliseconds - since.epochMilliseconds) / 60_000;
  const safe = `${kept(due)} It is tried again by itself.`;
  return { kind: 'unreachable', grave: minutes >= patienceMinutes, what: 'The mail server cannot be reached.', safe };
}

const mayHaveBeenSent = (unknown: number): Warning => ({
  kind: 'unknown',
  grave: false,
  what: `${counted(unknown, 'letter')} may have been sent: the line broke before the mail server had answered.`,
  safe: 'Nothing goes twice by itself. Decide whether to send again.',
});

const mailbox = (said: string): Warning => ({
  kind: 'mailbox',
  grave: false,
  what: `The mailbox for bounces cannot be read. ${said}`,
  safe: 'Letters go out as usual; what came back is found out once it can be read again.',
});

const files: Warning = {
  kind: 'files',
  grave: false,
  what: 'No mail server yet: letters are kept as files, and nobody gets them.',
  safe: '',
};
