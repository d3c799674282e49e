import { Temporal } from '@regulars/shared/calendar';
import { awaySpan } from '@regulars/visits/domain';
import { touches } from './occurrence';
import { remembered } from './slots';
import type { Wish, Window } from './wish';

/** Somebody's visits as far as staying away goes. Days are `YYYY-MM-DD`. */
export interface Absence {
  readonly customerId: string;
  readonly zone: string | undefined;
  readonly lastDay: string;
  readonly visitDays: number;
  /** What is usual for them, in days; undefined for customers without a rhythm. */
  readonly usualDays: number | undefined;
  /** The last day on which a person of ours spoke with them, if that was after the visit. */
  readonly spokenOn: string | undefined;
}

/** The day a contact of whatever kind was last made: by when it happened, not by when it was typed. */
export const lastContact = ({ lastDay, spokenOn }: Absence): string =>
  spokenOn !== undefined && spokenOn > lastDay ? spokenOn : lastDay;

/** A check-in for each who stays away longer than is usual for them; one for each absence, before they count as gone. */
export function rhythmCheckIns(absences: readonly Absence[], window: Window): Wish[] {
  const [dayOf, dayBefore] = [rememberedDay(0), rememberedDay(-1)];
  return absences.flatMap((absence) => {
    if (absence.usualDays === undefined) return [];
    const since = lastContact(absence);
    const { overdueFrom, goneFrom } = awaySpan(since, absence.usualDays);
    const [day, lastDay] = [dayOf(overdueFrom), dayBefore(goneFrom)];
    return aboutAbsence(absence, { occasion: 'check-in', since, day, lastDay, window });
  });
}

/** A check-in so many days after each last contact. */
export function cadenceCheckIns(absences: readonly Absence[], everyDays: number, window: Window): Wish[] {
  return absences.flatMap((absence) => {
    const since = lastContact(absence);
    const day = Temporal.PlainDate.from(since).add({ days: everyDays });
    const lastDay = day.add({ days: Math.max(60, everyDays) });
    return aboutAbsence(absence, { occasion: 'check-in', since, day, lastDay, window });
  });
}

/** A last word to those who have gone: by their rhythm, or after so many days. Once for each absence. */
export function winBacks(absences: readonly Absence[], days: number | undefined, window: Window): Wish[] {
  return absences.flatMap((absence) => {
    const since = lastContact(absence);
    if (days === undefined && absence.usualDays === undefined) return [];
    const gone =
      days === undefined
        ? Temporal.PlainDate.from(awaySpan(since, absence.usualDays ?? 0).goneFrom)
        : Temporal.PlainDate.from(since).add({ days });
    const lastDay = gone.add({ days: mostDaysGone });
    return aboutAbsence(absence, { occasion: 'win-back', since, day: gone, lastDay, window });
  });
}

/** A nudge to those who came once and not again. */
export function secondVisitNudges(absences: readonly Absence[], daysAfter: number, window: Window): Wish[] {
  return absences.flatMap((absence) => {
    if (absence.visitDays !== 1) return [];
    const day = Temporal.PlainDate.from(absence.lastDay).add({ days: daysAfter });
    const lastDay = day.add({ days: mostDaysGone });
    return aboutAbsence(absence, { occasion: 'second-visit', since: absence.lastDay, day, lastDay, window });
  });
}

/** Beyond these days a word about having been away helps nobody. */
export const mostDaysGone = 30;

/** Days as they are written, some days on; each is reckoned once, since thousands become overdue on a few hundred days. */
const rememberedDay = (days: number) => remembered((day: string) => Temporal.PlainDate.from(day).add({ days }));

interface AboutAbsence {
  occasion: string;
  since: string;
  day: Temporal.PlainDate;
  lastDay: Temporal.PlainDate;
  window: Window;
}

function aboutAbsence({ customerId, zone, usualDays }: Absence, told: AboutAbsence): Wish[] {
  const { day: occasionDay } = told;
  // Who has been away for a while already is not forgotten: the first free day is theirs.
  if (!touches(occasionDay, told.lastDay, told.window)) return [];
  const about = { kind: 'away', since: told.since, usual: usualDays ?? null } as const;
  const { occasion, since, lastDay } = told;
  return [{ customerId, occasion, occurrence: since, occasionDay, zone, about, lastDay }];
}

/** Thanks that come later than this were not meant. */
export const mostDaysThanked = 3;

/** One day on which somebody came. */
export interface VisitDay {
  readonly customerId: string;
  readonly zone: string | undefined;
  readonly day: string;
  /** Which of their days it was, counted from 1. */
  readonly number: number;
  /** What they spent that day, in minor units; null where no amount is known. */
  readonly minor: number | null;
  /** The same in words. */
  readonly amount: string | null;
}

/** Which visits are thanked for. */
export type Thanked =
  | { readonly after: 'first' }
  | { readonly after: 'nth'; readonly numbers: readonly number[] }
  | { readonly after: 'large'; readonly minor: number };

/** Thanks, so many days after a visit that deserves them. */
export function thanksFor(visits: readonly VisitDay[], thanked: Thanked, daysAfter: number, window: Window): Wish[] {
  return visits.flatMap((visit) => {
    if (!deserves(visit, thanked)) return [];
    const { customerId, zone, day, number, amount } = visit;
    const occasionDay = Temporal.PlainDate.from(day).add({ days: daysAfter });
    const lastDay = occasionDay.add({ days: mostDaysThanked });
    if (!touches(occasionDay, lastDay, window)) return [];
    const occurrence = thanked.after === 'large' ? day : String(number);
    const about = { kind: 'visit', day, number, amount: thanked.after === 'large' ? amount : null } as const;
    return [{ customerId, occasion: `thanks:${thanked.after}`, occurrence, occasionDay, zone, about, lastDay }];
  });
}

function deserves({ number, minor }: VisitDay, thanked: Thanked): boolean {
  switch (thanked.after) {
    case 'first':
      return number === 1;
    case 'nth':
      return thanked.numbers.includes(number);
    case 'large':
      return minor !== null && minor >= thanked.minor;
  }
}
