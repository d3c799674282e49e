import { fold } from '@regulars/customers/domain';
import type { Stance } from '@regulars/customers/domain';
import type { Temporal } from '@regulars/shared/calendar';
import { lies } from './occurrence';
import { remembered } from './slots';
import type { Wish, Window } from './wish';

/** A holiday on the days on which a country keeps it. */
export interface HolidayDays {
  readonly key: string;
  readonly name: string;
  /** Its other names, as people may write them. */
  readonly also: readonly string[];
  readonly days: readonly Temporal.PlainDate[];
}

/** What a customer said of themselves, as far as holidays go. */
export interface SaidOfHolidays {
  readonly text: string;
  readonly stance: Stance;
}

/** Somebody who may be wished a holiday. */
export interface Celebrant {
  readonly customerId: string;
  readonly zone: string | undefined;
  readonly country: string;
  readonly said: readonly SaidOfHolidays[];
}

/** Looks a holiday up: as the country keeps it; `undefined` where it does not, then as it is kept where it comes from. */
export interface Almanac {
  inCountry(key: string, country: string): HolidayDays | undefined;
  anywhere(key: string): HolidayDays | undefined;
}

const keeps = /^(?:keeps?|celebrates?|observes?|feiert|begeht)\s+(.+)$/;
const keepsNot = /^(?:no|not|does not keep|does not celebrate|keine?|feiert kein|feiert keine|feiert nicht)\s+(.+?)$/;
const around = /\b(?:wishes|greetings|cards?)\b|s?(?:wunsche|grusse|karten?)\b/g;

/** Whether somebody said that they keep a holiday (true), that they do not (false), or nothing of it (undefined). */
export function saidToKeep(names: readonly string[], said: readonly SaidOfHolidays[]): boolean | undefined {
  const isNamed = (words: string): boolean => names.some((name) => fits(name, words));
  for (const { text, stance } of said) {
    const folded = fold(text).trim();
    const not = keepsNot.exec(folded)?.[1];
    if (not !== undefined && isNamed(not)) return false;
    const yes = keeps.exec(folded)?.[1];
    if (yes !== undefined && isNamed(yes)) return stance !== 'dislike';
    if (stance === 'dislike' && isNamed(folded)) return false;
  }
  return undefined;
}

/** The wishes for one holiday: for those whose country keeps it, but not who said no; and for those who said they keep it. */
export function holidayWishes(key: string, people: readonly Celebrant[], almanac: Almanac, window: Window): Wish[] {
  const keptIn = remembered((country: string) => keptBy(key, country, almanac, window));
  return people.flatMap(({ customerId, zone, country, said }) => {
    const kept = keptIn(country);
    if (!kept) return [];
    const told = said.length === 0 ? undefined : saidToKeep(kept.names, said);
    if (told === false || (told === undefined && !kept.here)) return [];
    const about = { kind: 'holiday', name: kept.names[0], kept: told ? 'said' : 'country' } as const;
    const occasion = `holiday:${key}`;
    return kept.days.map(({ day, text }) => ({
      customerId,
      occasion,
      occurrence: text,
      occasionDay: day,
      zone,
      about,
    }));
  });
}

interface Kept {
  /** whether the country itself keeps it */
  here: boolean;
  /** what it is called, and what else it is called */
  names: readonly [string, ...string[]];
  days: readonly { day: Temporal.PlainDate; text: string }[];
}

/** A holiday as those of a country keep it in these days; undefined if nobody knows it. */
function keptBy(key: string, country: string, almanac: Almanac, window: Window): Kept | undefined {
  const here = almanac.inCountry(key, country);
  const holiday = here ?? almanac.anywhere(key);
  if (!holiday) return undefined;
  const days = holiday.days.filter((day) => lies(day, window)).map((day) => ({ day, text: day.toString() }));
  return { here: here !== undefined, names: [holiday.name, ...holiday.also], days };
}

/** A holiday's key: its English name as a word for addresses, at most 32 characters. */
export function holidayKey(name: string): string {
  const words = fold(name).replace(/[^a-z0-9]+/g, '-');
  return words.replace(/^-+|-+$/g, '').slice(0, 32);
}

// "Christmas" is Christmas Day: what was said stands in the name as whole words.
function fits(name: string, said: string): boolean {
  const wanted = said
    .replace(around, ' ')
    .replace(/[^a-z0-9 ]+/g, ' ')
    .trim();
  if (wanted.length < 3) return false;
  return ` ${fold(name).replace(/[^a-z0-9]+/g, ' ')} `.includes(` ${wanted} `);
}
