import type { MailStopKind, RequestKind, RequestState } from '@regulars/outreach/domain';
import { Temporal } from '@regulars/shared/calendar';

const asked: Readonly<Record<RequestKind, string>> = {
  name: 'They asked to have their name put right',
  birthday: 'They asked to have their birthday put right',
  forget: 'They asked to be forgotten',
};

/** What somebody asked for on their own page, and what became of it. */
export interface AskedFact {
  readonly kind: RequestKind;
  readonly state: RequestState;
  readonly answerBy: string | null;
  readonly decidedBy: string | null;
}

/** A request in a line: "They asked to have their name put right: accepted by Ana". */
export function requestInWords({ kind, state, answerBy, decidedBy }: AskedFact): string {
  if (state !== 'open') return `${asked[kind]}: ${state}${decidedBy === null ? '' : ` by ${decidedBy}`}`;
  return answerBy === null ? asked[kind] : `${asked[kind]}; answer by ${written(answerBy)}`;
}

/** A pause in a line; no day is the end of one. */
export function pauseInWords(until: string | null): string {
  return until === null ? 'They ended their pause' : `They asked to hear nothing until ${written(until)}`;
}

const stops = {
  'came-back': 'Their mail came back',
  'works-again': 'Their address takes mail again',
  'asked-not-to': 'They asked us not to write',
  'taken-back': 'That they asked us not to write was taken back',
} as const satisfies Record<MailStopKind, string>;

/** What one of us wrote down about writing to them, and how we know. */
export function mailStopInWords(kind: MailStopKind, why: string | null): string {
  return why === null ? stops[kind] : `${stops[kind]}: ${why.replace(/\.$/, '')}`;
}

function written(day: string): string {
  const how = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return Temporal.PlainDate.from(day).toLocaleString('en-GB', how);
}
