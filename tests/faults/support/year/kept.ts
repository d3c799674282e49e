import { expect } from 'vitest';
import { isDayBound } from '@regulars/outreach/domain';
import { daysBetween, Temporal } from '@regulars/shared/calendar';
import { awaySpan, learnRhythm } from '@regulars/visits/domain';
import type { Entry, Letter } from './books';
import { birthdays, type Regular } from './chinook';
import type { Came } from './year';

const told = ({ entry, to, at }: Letter): string => `${entry.occasion} of ${entry.occasionDay} to ${to} at ${at}`;
const wrong = (letters: readonly Letter[], isRight: (letter: Letter) => boolean): string[] =>
  letters.filter((letter) => !isRight(letter)).map(told);

/** When each kind goes out, where they live. */
const hours = new Map<string, number>([['birthday', 9], ['holiday', 9], ['check-in', 10], ['thanks', 10], ['offer', 10]]); // prettier-ignore
const capMs = 7 * 86_400_000;

/** Greetings on their own day; each at the hour of its kind where they live, or as soon as the cap has room. */
export function expectLocalDayAndHour(letters: readonly Letter[]): void {
  const bound = letters.filter(({ entry }) => isDayBound(entry.kind));
  expect(wrong(bound, ({ entry, local }) => local.toPlainDate().toString() === entry.occasionDay)).toEqual([]);
  const isOnTheHour = ({ entry, local }: Letter): boolean =>
    local.hour === hours.get(entry.kind) && local.minute === 0 && local.second === 0;
  expect(wrong(bound, isOnTheHour)).toEqual([]);
  const theirs = Map.groupBy(letters, ({ entry }) => entry.customerId);
  const waitedForRoom = ({ entry, at }: Letter): boolean =>
    theirs.get(entry.customerId)?.some((before) => Date.parse(at) - Date.parse(before.at) === capMs) === true;
  expect(wrong(letters, (letter) => isOnTheHour(letter) || waitedForRoom(letter))).toEqual([]);
}

/** Nothing between these hours, wherever they live. */
export function expectQuiet(letters: readonly Letter[], { from, until }: { from: number; until: number }): void {
  expect(wrong(letters, ({ local }) => local.hour >= until && local.hour < from)).toEqual([]);
}

/** A holiday as it fell in the year; `onlyIn`: the one country that keeps it, and all of whose people are wished well. */
export interface Holiday {
  key: string;
  day: string;
  onlyIn?: string;
}

interface Books {
  entries: readonly Entry[];
  letters: readonly Letter[];
  regulars: readonly Regular[];
}

/** Each holiday on its day of the calendar and on no other, and to those who keep it. */
export function expectHolidays(holidays: readonly Holiday[], { entries, letters, regulars }: Books): void {
  const days = new Map(holidays.map(({ key, day }) => [`holiday:${key}`, day]));
  const wishes = letters.filter(({ entry }) => entry.kind === 'holiday');
  expect(wrong(wishes, ({ entry, local }) => days.get(entry.occasion) === local.toPlainDate().toString())).toEqual([]);
  expect([...new Set(wishes.map(({ entry }) => entry.occasion))].sort()).toEqual([...days.keys()].sort());
  for (const { key, day, onlyIn } of holidays.filter((holiday) => holiday.onlyIn !== undefined)) {
    const planned = entries.filter(({ occasion, occasionDay }) => occasion === `holiday:${key}` && occasionDay === day);
    const there = regulars.filter(({ country }) => country === onlyIn);
    expect(planned.map(({ customerId }) => customerId).sort()).toEqual(there.map(({ id }) => id).sort());
  }
}

interface Whom {
  regulars: readonly Regular[];
  until: string;
  /** who opted out */
  but: string;
}

/** Each known birthday was greeted, once; a kill may leave it open whether it was. */
export function expectBirthdays(entries: readonly Entry[], { regulars, until, but }: Whom): void {
  const theirs = new Set(regulars.filter(({ email }) => email in birthdays && email !== but).map(({ id }) => id));
  const greeted = entries.filter(
    ({ occasion, customerId, occasionDay }) =>
      occasion === 'birthday' && theirs.has(customerId) && occasionDay < until.slice(0, 10),
  );
  expect(greeted.map(({ customerId }) => customerId).sort()).toEqual([...theirs].sort());
  expect(greeted.filter(({ status }) => status !== 'sent' && status !== 'unknown')).toEqual([]);
}

/** Never two to one customer within seven times 24 hours. */
export function expectCap(letters: readonly Letter[]): void {
  const close: string[] = [];
  for (const theirs of Map.groupBy(letters, ({ entry }) => entry.customerId).values()) {
    theirs.forEach((letter, at) => {
      const before = theirs[at - 1];
      if (before && Date.parse(letter.at) - Date.parse(before.at) < capMs)
        close.push(`${told(before)}, ${told(letter)}`);
    });
  }
  expect(close).toEqual([]);
}

/** Check-ins only to who has been away longer than is usual for them, and once for each absence. */
export function expectCheckIns(letters: readonly Letter[], came: readonly Came[]): void {
  const visits = Map.groupBy(came, ({ customerId }) => customerId);
  const checkIns = letters.filter(({ entry }) => entry.kind === 'check-in');
  const absences = new Map<string, number>();
  const isOverdue = ({ entry, at, local }: Letter): boolean => {
    const days = (visits.get(entry.customerId) ?? []).filter((one) => one.at <= at).map(({ day }) => day);
    const last = days.toSorted().at(-1) ?? '';
    const absence = `${entry.customerId} ${last}`;
    absences.set(absence, (absences.get(absence) ?? 0) + 1);
    const { usualDays } = learnRhythm(days);
    if (usualDays === undefined) return false;
    const today = local.toPlainDate();
    const { overdueFrom, goneFrom } = awaySpan(last, usualDays);
    return overdueFrom <= today.toString() && today.toString() < goneFrom && away(last, today) > usualDays;
  };
  expect(wrong(checkIns, isOverdue)).toEqual([]);
  expect([...absences].filter(([, times]) => times > 1)).toEqual([]);
}

/** What is sent arrived once, what may have been sent at most once, and nothing else at all. */
export function expectNothingTwice(entries: readonly Entry[], letters: readonly Letter[]): void {
  const arrived = Map.groupBy(letters, ({ entry }) => entry.id);
  const isRight = ({ id, status }: Entry): boolean => {
    const times = arrived.get(id)?.length ?? 0;
    return status === 'sent' ? times === 1 : status === 'unknown' ? times <= 1 : times === 0;
  };
  expect(entries.filter((entry) => !isRight(entry))).toEqual([]);
}

/** Whatever did not go out says why, in a sentence; and nothing was left lying. */
export function expectSilencesExplained(entries: readonly Entry[], now: string): void {
  const silent = entries.filter(({ status }) => status !== 'sent');
  expect(silent.filter(({ sentence }) => !/^[A-Z“].{8,}\.$/s.test(sentence))).toEqual([]);
  const today = now.slice(0, 10);
  const open = silent.filter(({ status }) => ['planned', 'held', 'waiting', 'proposed'].includes(status));
  expect(open.filter(({ kind, occasionDay }) => isDayBound(kind) && occasionDay < today)).toEqual([]);
}

const away = (day: string, today: Temporal.PlainDate): number => daysBetween(Temporal.PlainDate.from(day), today);
