import type { AskedToday, ComingDate, TodayView, WishToday } from '@regulars/briefs/contract';
import { careNeeds } from './care-needs';
import { toBrief, type Need } from './need';

/** A wish that goes out, went out, or may have: no person needs to think of it. */
const underway: ReadonlySet<string> = new Set(['planned', 'held', 'waiting', 'sent', 'unknown']);

/** Who needs a person today: what is not well and what we owe, wishes that may not have arrived, birthdays that no wish goes out for, what is asked for. */
export function needsOf(today: TodayView): readonly Need[] {
  const undecided = today.couldNot.filter(({ status }) => status === 'unknown' || status === 'failed').map(aboutWish);
  const asked = new Set(undecided.map(({ customer }) => customer.id));
  const unwished = today.dates.filter((date) => date.inDays === 0 && !wished(date) && !asked.has(date.customer.id));
  const dates = unwished.map((date) => aboutDate(date, today.couldNot));
  const { pressing, later } = careNeeds(today);
  return [...pressing, ...undecided, ...dates, ...today.asked.map(aboutAsked), ...later];
}

/** What could not go out and needs no decision: it is only told, unless its day is today and a person is asked above. */
export function toldOf(today: TodayView): readonly WishToday[] {
  const asked = new Set(today.dates.filter((date) => date.inDays === 0).map(({ wish }) => wish?.touchpointId));
  return today.couldNot.filter(
    ({ status, touchpointId }) => status !== 'unknown' && status !== 'failed' && !asked.has(touchpointId),
  );
}

/** Days after today, and those of today that stand nowhere else on the page. */
export function comingOf(today: TodayView): readonly ComingDate[] {
  const elsewhere = new Set([...today.goingOut, ...today.couldNot].map(({ touchpointId }) => touchpointId));
  return today.dates.filter(
    (date) => date.inDays > 0 || (wished(date) && !elsewhere.has(date.wish?.touchpointId ?? '')),
  );
}

/** What today is to the customer a wish goes out to today: "turns 52"; nothing where its day is another or has no year. */
export function occasionOf({ touchpointId }: WishToday, today: TodayView): string {
  const date = today.dates.find(({ wish, inDays }) => inDays === 0 && wish?.touchpointId === touchpointId);
  return date === undefined || date.turns === null ? '' : comingWords(date);
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
    main: { label: 'Decide', unseen: `about ${customer.name}`, link: ['/plan', touchpointId] },
  };
}

function aboutDate(date: ComingDate, couldNot: readonly WishToday[]): Need {
  const words = comingWords(date);
  const told = couldNot.find(({ touchpointId }) => touchpointId === date.wish?.touchpointId)?.why;
  const unwished = told ?? 'No wish goes out by itself.';
  return {
    key: date.dateId,
    customer: date.customer,
    chip: date.kind === 'birthday' ? 'Birthday today' : `${date.label} today`,
    tone: 'need',
    why:
      date.kind === 'birthday' && date.turns !== null
        ? `${words.charAt(0).toUpperCase()}${words.slice(1)}. ${unwished}`
        : unwished,
    main: toBrief(date.customer),
  };
}

const asks: Readonly<Record<AskedToday['kind'], string>> = {
  name: 'They want their name put right.',
  birthday: 'They want their birthday put right.',
  forget: 'They want to be forgotten; the law gives you one month.',
};

function aboutAsked({ requestId, customer, kind }: AskedToday): Need {
  const chip = kind === 'forget' ? 'To be forgotten' : 'A correction';
  const main = { label: 'Decide', unseen: `what ${customer.name} asks for`, link: ['/requests'] };
  return { key: requestId, customer, chip, tone: 'need', why: asks[kind], main };
}
