import type { ComingDate, TodayView, WishToday } from '@regulars/briefs/contract';

/** Somebody who needs a person today, and why. */
export interface Need {
  readonly key: string;
  readonly customer: { readonly id: string; readonly name: string };
  readonly chip: string;
  readonly tone: 'need' | 'wrong';
  readonly why: string;
  /** The wish to decide about; undefined if it is not about one. */
  readonly wishId: string | undefined;
}

/** A wish that goes out, went out, or may have: no person needs to think of it. */
const underway: ReadonlySet<string> = new Set(['planned', 'held', 'waiting', 'sent', 'unknown']);

/** Who needs a person today: wishes that may not have arrived, then birthdays that no wish goes out for. */
export function needsOf(today: TodayView): readonly Need[] {
  const undecided = today.couldNot.filter(({ status }) => status === 'unknown' || status === 'failed').map(aboutWish);
  const asked = new Set(undecided.map(({ customer }) => customer.id));
  const unwished = today.dates.filter((date) => date.inDays === 0 && !wished(date) && !asked.has(date.customer.id));
  return [...undecided, ...unwished.map(aboutDate)];
}

/** What could not go out and needs no decision: it is only told. */
export function toldOf(today: TodayView): readonly WishToday[] {
  return today.couldNot.filter(({ status }) => status !== 'unknown' && status !== 'failed');
}

/** Days after today, and those of today that a wish goes out for. */
export function comingOf(today: TodayView): readonly ComingDate[] {
  return today.dates.filter((date) => date.inDays > 0 || wished(date));
}

/** "turns 52", "5 years", or what day it is: the words after a name. */
export function comingWords({ kind, label, turns }: ComingDate): string {
  if (kind === 'birthday') return turns === null ? 'has a birthday' : `turns ${turns}`;
  return turns === null ? label : `${label}, ${turns} ${turns === 1 ? 'year' : 'years'}`;
}

function wished({ wish }: ComingDate): boolean {
  return wish !== null && underway.has(wish.status);
}

function aboutWish({ touchpointId, customer, status, what, why }: WishToday): Need {
  const unknown = status === 'unknown';
  return {
    key: touchpointId,
    customer,
    chip: unknown ? 'May have been sent' : 'Could not be sent',
    tone: unknown ? 'need' : 'wrong',
    why: why ?? `${what} did not get through.`,
    wishId: touchpointId,
  };
}

function aboutDate(date: ComingDate): Need {
  const words = comingWords(date);
  return {
    key: date.dateId,
    customer: date.customer,
    chip: date.kind === 'birthday' ? 'Birthday today' : `${date.label} today`,
    tone: 'need',
    why: date.kind === 'birthday' && date.turns !== null ? `${words.charAt(0).toUpperCase()}${words.slice(1)}. No wish goes out by itself.` : 'No wish goes out by itself.', // prettier-ignore
    wishId: undefined,
  };
}
