import { parsePartialDay, parseStamp, stampOf, Temporal } from '@regulars/shared/calendar';
import { describe, expect, it } from 'vitest';
import { someRules } from '../tact/builders';
import { yearlyWishes } from './birthdays';
import { placeOnDays } from './occurrence';
import type { Planned } from './reconcile';
import { reconcile } from './reconcile';

const now = parseStamp('2026-11-22T12:00:00.000Z');
const rules = someRules({ shopZone: 'UTC' });
const window = { from: Temporal.PlainDate.from('2026-11-20'), to: Temporal.PlainDate.from('2027-01-21') };
const wanted = (born: string) =>
  placeOnDays(
    yearlyWishes(
      [{ customerId: 'leonie', occasion: 'birthday', born: parsePartialDay(born)!, zone: undefined }],
      rules.leapChoice,
      window,
    ),
    rules,
  );
const planned = (born: string, with_: Partial<Planned> = {}): Planned[] =>
  wanted(born).map((one) => ({
    id: 't1',
    customerId: one.customerId,
    programmeId: 'p1',
    occasion: one.occasion,
    occurrence: one.occurrence,
    occasionDay: one.occasionDay.toString(),
    day: one.day.toString(),
    due: stampOf(one.due),
    expires: stampOf(one.expires),
    zone: one.zone,
    turning: one.turning ?? null,
    status: 'planned',
    movedByHand: false,
    settledByHand: false,
    ...with_,
  }));
const changes = (wants: string | undefined, has: Planned[]) => {
  const { insert, move, withdraw } = reconcile('p1', wants === undefined ? [] : wanted(wants), has, now);
  return [
    ...insert.map((one) => `plan ${one.occasionDay.toString()}`),
    ...move.map((one) => `${one.status} ${one.to.occasionDay.toString()}`),
    ...withdraw.map(() => 'withdraw'),
  ];
};

describe('planning again', () => {
  it('plans what is new, and nothing twice', () => {
    expect(changes('--12-01', [])).toEqual(['plan 2026-12-01']);
    expect(changes('--12-01', planned('--12-01'))).toEqual([]);
  });
  it('does not begin with what has passed', () => {
    expect(changes('--11-21', [])).toEqual([]);
    expect(changes('--11-22', [])).toEqual(['plan 2026-11-22']);
    expect(changes('--11-21', planned('--11-21', { status: 'withdrawn' }))).toEqual([]);
  });
  it('leaves what was missed for the gate', () => {
    expect(changes('--11-21', planned('--11-21'))).toEqual([]);
  });
  it('moves with an edited birthday, held or not, and keeps a hold', () => {
    expect(changes('--12-03', planned('--12-01'))).toEqual(['planned 2026-12-03']);
    expect(changes('--12-03', planned('--12-01', { status: 'held' }))).toEqual(['held 2026-12-03']);
  });
  it('withdraws what is no longer wanted, and takes it up again', () => {
    expect(changes(undefined, planned('--12-01'))).toEqual(['withdraw']);
    expect(changes('--12-01', planned('--12-01', { status: 'withdrawn' }))).toEqual(['planned 2026-12-01']);
  });
  it('keeps a day that a person chose, until the birthday itself changes', () => {
    const moved = planned('--12-01', { due: '2026-12-02T10:00:00.000Z', movedByHand: true });
    expect(changes('--12-01', moved)).toEqual([]);
    expect(changes('--12-05', moved)).toEqual(['planned 2026-12-05']);
  });
  it('learns a year of birth that was added', () => {
    expect(changes('1986-12-01', planned('--12-01'))).toEqual(['planned 2026-12-01']);
  });
  it('never touches what was sent, is on its way, or was skipped by a person', () => {
    for (const status of ['waiting', 'sent', 'unknown', 'failed'] as const)
      expect(changes('--12-03', planned('--12-01', { status }))).toEqual([]);
    expect(changes('--12-03', planned('--12-01', { status: 'skipped', settledByHand: true }))).toEqual([]);
  });
  it('tries a corrected birthday again that was skipped or missed under the wrong one', () => {
    expect(changes('--12-03', planned('--12-01', { status: 'skipped' }))).toEqual(['planned 2026-12-03']);
    expect(changes('--12-03', planned('--12-01', { status: 'expired' }))).toEqual(['planned 2026-12-03']);
    expect(changes('--12-01', planned('--12-01', { status: 'skipped' }))).toEqual([]);
  });
  it('leaves to another programme what that one has planned', () => {
    expect(changes('--12-03', planned('--12-01', { programmeId: 'p2' }))).toEqual([]);
    expect(changes(undefined, planned('--12-01', { programmeId: 'p2' }))).toEqual([]);
  });
});
