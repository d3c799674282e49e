import { describe, expect, it } from 'vitest';
import { Temporal } from '@regulars/shared/calendar';
import { warningsOf, type Seen } from './warnings';

const now = Temporal.Instant.from('2026-11-22T12:00:00Z');
const well: Seen = {
  mode: 'smtp',
  paused: null,
  unreachableSince: null,
  reached: null,
  standsStill: false,
  due: 0,
  overdue: 0,
  unknown: 0,
  mailboxTrouble: null,
};
const told = (seen: Partial<Seen>) =>
  warningsOf({ ...well, ...seen }, now).map(({ kind, grave }) => `${kind}${grave ? '!' : ''}`);

describe('what everybody should know about the sending', () => {
  it('is nothing while all is well, also with mail on its way', () => {
    expect(told({})).toEqual([]);
    expect(told({ due: 12 })).toEqual([]);
  });
  it.each<[Partial<Seen>, string[]]>([
    [{ standsStill: true }, ['standstill!']],
    [{ paused: { why: 'login' } }, ['paused!']],
    [{ paused: { why: 'certificate' } }, ['paused!']],
    [{ reached: 'day' }, ['day-limit!']],
    [{ reached: 'hour' }, ['hour-limit']],
    [{ overdue: 2 }, ['waiting!']],
    [{ unknown: 1 }, ['unknown']],
    [{ mode: 'files' }, ['files']],
    [{ mailboxTrouble: 'No login.' }, ['mailbox']],
    [{ unreachableSince: now.subtract({ minutes: 5 }) }, ['unreachable']],
    [{ unreachableSince: now.subtract({ minutes: 60 }) }, ['unreachable!']],
  ])('%o', (seen, kinds) => expect(told(seen)).toEqual(kinds));
  it('names one cause once: mail that waits for a known reason is no news', () => {
    for (const cause of [{ paused: { why: 'login' as const } }, { reached: 'day' as const }, { standsStill: true }])
      expect(told({ ...cause, overdue: 3, due: 3 })).toHaveLength(1);
    expect(told({ paused: { why: 'login' }, unreachableSince: now })).toEqual(['paused!']);
  });
  it('says how much waits, and that nothing is lost', () => {
    const [one] = warningsOf({ ...well, paused: { why: 'login' }, due: 1 }, now);
    expect(one).toMatchObject({
      what: 'Sending is paused. The mail server does not accept the user name or password.',
      safe: 'Nothing is lost: 1 letter waits. Correct them in the mail settings and send yourself a test.',
    });
  });
});
