import type { ConductView } from '@regulars/customers/contract';
import type { Typed } from '@regulars/shared/ui';

/** What is set after somebody's behaviour, as its form holds it. */
export const conductFields = ['what', 'follows', 'why', 'until'] as const;
export type ConductField = (typeof conductFields)[number];
export type ConductDraft = Typed<ConductField>;

/** How a field is called where two wrote in it. */
export const conductFieldWords: Readonly<Record<ConductField, string>> = {
  what: 'what happened',
  follows: 'what follows from it',
  why: 'why',
  until: 'until when',
};

export const freshConduct: ConductDraft = { what: '', follows: '', why: '', until: '' };

/** As it is written down; with nothing in it where nothing holds. */
export function draftOfConduct(held: ConductView | null): ConductDraft {
  if (held === null) return freshConduct;
  const { what, follows, why, until } = held;
  return { what, follows, why, until };
}

/** "Set by Ana on 3 March, until 1 June." `day` writes a day. */
export function conductSaid({ by, setOn, until }: ConductView, day: (day: string) => string): string {
  return `Set ${by === null ? '' : `by ${by} `}on ${day(setOn)}, until ${day(until)}.`;
}

/** How one that is over ended: "It ran to its last day.", "Mona ended it on 5 April." */
export function conductEndSaid({ endedBy, endedAt }: ConductView, dayOf: (moment: string) => string): string {
  if (endedAt === null) return 'It ran to its last day.';
  return `${endedBy ?? 'Somebody who is gone'} ended it on ${dayOf(endedAt)}.`;
}

/** The last day that can be chosen: a year ahead, `YYYY-MM-DD`. The server has the last word. */
export function lastDayFrom(today: string): string {
  const next = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return next.endsWith('02-29') ? next.replace('02-29', '02-28') : next;
}
