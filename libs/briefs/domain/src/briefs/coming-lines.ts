import { counted, daysBetween, nextOccurrence, parsePartialDay, type Temporal } from '@regulars/shared/calendar';
import { daysAfter } from '@regulars/visits/domain';
import { aheadInWords, dayInWords } from '../words/days';
import { draft, type Draft } from './drafts';
import type { BriefFacts, DateFact, WishFact } from './facts';

export const aheadDays = 60;
const soonDays = 14;

export interface ComingLines {
  /** Within two weeks, soonest first. */
  soon: Draft[];
  later: Draft[];
}

/** Birthdays and other dates of the next 60 days, soonest first, each with the wish that is planned for it. */
export function comingLines(facts: BriefFacts, today: Temporal.PlainDate): ComingLines {
  const coming = facts.dates
    .flatMap((date) => occurrence(date, facts, today))
    .filter(({ days }) => days <= aheadDays)
    .sort((one, other) => one.days - other.days || (one.date.id < other.date.id ? -1 : 1));
  const lines = (some: Occurrence[]): Draft[] => some.map((one) => comingLine(one, facts, today));
  return {
    soon: lines(coming.filter(({ days }) => days <= soonDays)),
    later: lines(coming.filter(({ days }) => days > soonDays)),
  };
}

interface Occurrence {
  date: DateFact;
  day: Temporal.PlainDate;
  days: number;
  years: number | undefined;
}

function occurrence(date: DateFact, facts: BriefFacts, today: Temporal.PlainDate): Occurrence[] {
  const on = parsePartialDay(date.on);
  if (!on) return [];
  const day = nextOccurrence(on.monthDay, today, facts.leapChoice);
  const years = on.year === undefined || on.year >= day.year ? undefined : day.year - on.year;
  return [{ date, day, days: daysBetween(today, day), years }];
}

function comingLine({ date, day, days, years }: Occurrence, facts: BriefFacts, today: Temporal.PlainDate): Draft {
  const wish = date.kind === 'birthday' ? facts.wishes.find((each) => each.day === day.toString()) : undefined;
  return draft({
    topic: 'coming',
    icon: date.kind === 'birthday' ? 'cake' : 'calendar',
    // Today, and nobody is going to write: that needs somebody.
    tone: days === 0 && (wish === undefined || wish.state === 'not sent') ? 'need' : 'plain',
    text: `${nameOf(date)} ${aheadInWords(day, today)}${turning(date, years)}`,
    source: wish === undefined ? null : wishInWords(wish, today.toString()),
    day: day.toString(),
    link: wish === undefined ? { kind: 'date', id: date.id } : { kind: 'touchpoint', id: wish.id },
  });
}

/**
 * Whether a date may fall within these days of today, by the letters of its month and day alone: most dates of a year
 * lie far off and need no calendar. A day's margin on either side leaves room for 29 February.
 */
export function mayFallWithin(on: string, span: { daysBack: number; daysAhead: number }, today: string): boolean {
  const monthDay = on.slice(-5);
  const from = daysAfter(today, -span.daysBack - 1).slice(-5);
  const to = daysAfter(today, span.daysAhead + 1).slice(-5);
  return from <= to ? monthDay >= from && monthDay <= to : monthDay >= from || monthDay <= to;
}

/** What a date is called: the owner's own word, or what its kind is. */
export function nameOf(date: Pick<DateFact, 'kind' | 'label'>): string {
  return date.label ?? { birthday: 'Birthday', anniversary: 'Anniversary', other: 'A day to remember' }[date.kind];
}

function turning(date: DateFact, years: number | undefined): string {
  if (years === undefined) return '';
  return date.kind === 'birthday' ? `, turning ${years}` : `, ${counted(years, 'year')}`;
}

function wishInWords(wish: WishFact, today: string): string {
  switch (wish.state) {
    case 'planned':
      return wish.sendDay === wish.day
        ? `wishes planned ${wish.time}`
        : `wishes planned ${dayInWords(wish.sendDay, today)}, ${wish.time}`;
    case 'held':
      return 'wishes held';
    case 'sent':
      return 'wishes sent';
    case 'unsure':
      return 'wishes may have been sent';
    case 'not sent':
      return 'wishes not sent';
  }
}
