import { Temporal } from '@regulars/shared/calendar';
import { describe, expect, it } from 'vitest';
import { aGreeting, aPolicy, someone } from './builders';
import type { Knowledge } from './knowledge';
import type { Policy } from './policy';
import type { Reason } from './reason';
import { sentence, sentences } from './reason';
import type { Weighed } from './weigh';
import { weigh } from './weigh';

const berlin = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Berlin').toInstant();
const onTheDay = berlin('2026-11-28T09:00');
const may = Temporal.PlainDate.from('2026-05-03');

/** A verdict as a test reads it: "hold 2026-11-28T08:00: quiet-hours". */
function said(greeting: Weighed, knowledge: Knowledge, policy: Policy, now = onTheDay): string {
  const verdict = weigh(greeting, knowledge, policy, now);
  const how =
    verdict.kind === 'hold'
      ? ` ${verdict.until.toZonedDateTimeISO(greeting.zone).toPlainDateTime().toString().slice(0, 16)}`
      : '';
  return `${verdict.kind}${how}: ${verdict.reasons.map((reason) => reason.kind).join(', ')}`;
}

describe('the tact gate', () => {
  const objecting: [string, Partial<Knowledge>][] = [
    ['deceased', { deceased: true }],
    ['do-not-contact', { doNotContact: true }],
    ['archived', { archived: true }],
    ['no-consent', { consent: { kind: 'none' } }],
    ['consent-withdrawn', { consent: { kind: 'withdrawn', on: may } }],
    ['consent-ended', { consent: { kind: 'ended', on: may } }],
    ['no-address', { address: undefined }],
    ['suppressed', { suppressed: true }],
    ['already-greeted', { lastGreeted: Temporal.PlainDate.from('2026-11-20') }],
  ];

  it('sends on the day', () => {
    expect(said(aGreeting(), someone(), aPolicy())).toBe('send: on-the-day');
    expect(weigh(aGreeting(), someone(), aPolicy(), onTheDay)).toMatchObject({ kind: 'send', wording: 'on-the-day' });
  });

  it.each(objecting)('skips for %s, whenever it is asked', (kind, knowledge) => {
    for (const now of ['2026-11-01T12:00', '2026-11-28T09:00', '2026-11-29T23:59', '2026-12-24T09:00'])
      expect(said(aGreeting(), someone(knowledge), aPolicy(), berlin(now))).toBe(`skip: ${kind}`);
  });

  it('says every reason when each of two speaks against it', () => {
    for (const [one, knows] of objecting)
      for (const [other, alsoKnows] of objecting) {
        const verdict = weigh(aGreeting(), someone({ ...knows, ...alsoKnows }), aPolicy(), onTheDay);
        const kinds = verdict.reasons.map((reason) => reason.kind);
        expect(verdict.kind).toBe('skip');
        // One consent stands at a time, and without an address there is none to be suppressed.
        expect(kinds).toContain(other === 'suppressed' && one === 'no-address' ? 'no-address' : other);
      }
  });

  it('greets again half a year later, but not within it', () => {
    const greetedOn = (day: string) =>
      said(aGreeting(), someone({ lastGreeted: Temporal.PlainDate.from(day) }), aPolicy());
    expect(greetedOn('2025-11-28')).toBe('send: on-the-day');
    expect(greetedOn('2026-05-29')).toBe('send: on-the-day');
    expect(greetedOn('2026-05-30')).toBe('skip: already-greeted');
  });

  it('waits for its time', () => {
    expect(said(aGreeting(), someone(), aPolicy(), berlin('2026-11-22T12:00'))).toBe('hold 2026-11-28T09:00: not-yet');
  });

  it('goes out a day late with belated words, and not later', () => {
    expect(weigh(aGreeting(), someone(), aPolicy(), berlin('2026-11-29T23:59'))).toEqual({
      kind: 'send',
      wording: 'belated',
      reasons: [{ kind: 'belated', days: 1 }],
    });
    expect(said(aGreeting(), someone(), aPolicy(), berlin('2026-11-30T00:00'))).toBe('expire: too-late');
  });

  it('waits for the end of the quiet hours, over midnight too', () => {
    const evening = aPolicy({ quietHours: { from: '20:00', until: '08:00' } });
    const noon = aPolicy({ quietHours: { from: '12:00', until: '15:00' } });
    expect(said(aGreeting(), someone(), evening, berlin('2026-11-28T20:00'))).toBe(
      'hold 2026-11-29T08:00: quiet-hours',
    );
    expect(said(aGreeting(), someone(), evening, berlin('2026-11-29T07:59'))).toBe(
      'hold 2026-11-29T08:00: quiet-hours',
    );
    expect(said(aGreeting(), someone(), evening, berlin('2026-11-29T08:00'))).toBe('send: belated');
    expect(said(aGreeting(), someone(), noon, berlin('2026-11-28T12:30'))).toBe('hold 2026-11-28T15:00: quiet-hours');
    expect(said(aGreeting(), someone(), noon, berlin('2026-11-28T15:00'))).toBe('send: on-the-day');
  });

  it('gives up when the quiet hours end too late', () => {
    const quiet = aPolicy({ quietHours: { from: '20:00', until: '08:00' } });
    expect(said(aGreeting(), someone(), quiet, berlin('2026-11-29T21:00'))).toBe('expire: quiet-hours, too-late');
  });

  it('waits for an open day, unless its programme or a person says otherwise', () => {
    const closed = aPolicy({ closedWeekdays: new Set([6]) });
    expect(said(aGreeting(), someone(), closed)).toBe('hold 2026-11-29T09:00: closed-day');
    expect(said(aGreeting({ mindsClosedDays: false }), someone(), closed)).toBe('send: on-the-day');
    expect(said(aGreeting({ movedByHand: true }), someone(), closed)).toBe('send: on-the-day');
    const longer = aPolicy({ closedWeekdays: new Set([6]), closedDates: new Set(['2026-11-29']) });
    expect(said(aGreeting(), someone(), longer)).toBe('expire: closed-day, closed-day, too-late');
  });

  it('sends ahead where that was planned, and says so', () => {
    const ahead = aGreeting({ at: '2026-11-27T09:00' });
    expect(weigh(ahead, someone(), aPolicy(), berlin('2026-11-27T09:00'))).toMatchObject({
      wording: 'on-the-day',
      reasons: [{ kind: 'ahead', days: 1 }],
    });
    expect(said({ ...ahead, movedByHand: true }, someone(), aPolicy(), berlin('2026-11-27T09:00'))).toBe(
      'send: moved-by-hand',
    );
  });

  it('ends quiet hours that a clock change repeats', () => {
    // 25 October 2026, 03:00 → 02:00 in Berlin: 02:10 comes twice, and the second lies after the first 02:30.
    const greeting = aGreeting({
      occasionDay: Temporal.PlainDate.from('2026-10-25'),
      at: '2026-10-25T01:00',
      expires: berlin('2026-10-27T00:00'),
    });
    const quiet = aPolicy({ quietHours: { from: '01:00', until: '02:30' } });
    const second = Temporal.Instant.from('2026-10-25T01:10:00Z');
    expect(weigh(greeting, someone(), quiet, second)).toMatchObject({
      kind: 'hold',
      until: Temporal.Instant.from('2026-10-25T01:30:00Z'),
    });
  });
});

describe('sentences', () => {
  const reasons: Reason[] = [
    { kind: 'on-the-day' },
    { kind: 'ahead', days: 1 },
    { kind: 'belated', days: 1 },
    { kind: 'moved-by-hand' },
    { kind: 'not-yet', until: '2026-11-28T09:00' },
    { kind: 'quiet-hours', until: '2026-11-28T08:00' },
    { kind: 'closed-day', until: '2026-11-30T09:00' },
    { kind: 'deceased' },
    { kind: 'do-not-contact' },
    { kind: 'archived' },
    { kind: 'no-consent' },
    { kind: 'consent-withdrawn', on: '2026-05-03' },
    { kind: 'consent-ended', on: '2026-05-03' },
    { kind: 'no-address' },
    { kind: 'suppressed', address: 'a@b.de' },
    { kind: 'already-greeted', on: '2026-11-20' },
    { kind: 'too-late', day: '2026-11-28' },
  ];
  it('are one sentence each, none like another', () => {
    const all = reasons.map(sentence);
    expect(new Set(all).size).toBe(reasons.length);
    for (const one of all) expect(one).toMatch(/^[A-Z].*\.$/);
    expect(sentence({ kind: 'quiet-hours', until: '2026-11-28T08:00' })).toBe(
      'It waits for the end of the quiet hours, on Saturday 28 November at 08:00, their time.',
    );
    expect(sentences([{ kind: 'deceased' }, { kind: 'no-address' }])).toBe(
      'They have died, so nothing is sent. There is no e-mail address to write to.',
    );
  });
});
