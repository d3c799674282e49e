import { Temporal } from '@regulars/shared/calendar';
import { describe, expect, it } from 'vitest';
import { programmeKinds, purposeOf, type ProgrammeKind } from '../programmes/vocabulary';
import { aGreeting, aPolicy, someone } from './builders';
import type { Policy } from './policy';
import { sentences, sentencesLeftOut } from './reason';
import { noTrouble, type Trouble } from './trouble';
import { weigh, type Weighed } from './weigh';

const berlin = (text: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Berlin').toInstant();
const onTheDay = berlin('2026-11-28T09:00');
const since = Temporal.PlainDate.from('2026-11-24');
const wishes = programmeKinds.filter((kind) => purposeOf[kind] === 'greetings');
const asking = programmeKinds.filter((kind) => purposeOf[kind] !== 'greetings');
const expires = berlin('2026-12-20T00:00');

const verdictOn = (
  kind: ProgrammeKind,
  trouble: Partial<Trouble>,
  policy: Policy = aPolicy(),
  more: Partial<Weighed> = {},
) => weigh(aGreeting({ kind, expires, ...more }), someone({ trouble: { ...noTrouble, ...trouble } }), policy, onTheDay);
const said = (...args: Parameters<typeof verdictOn>): string => {
  const { kind, reasons } = verdictOn(...args);
  return `${kind}: ${reasons.map((reason) => reason.kind).join(', ')}`;
};

describe('while a complaint is open', () => {
  const complaint = { since, of: undefined };
  it.each(asking)('%s waits until a person lets it go', (kind) => {
    expect(verdictOn(kind, { complaint })).toMatchObject({ kind: 'hold', until: expires, byPerson: true });
    expect(sentences(verdictOn(kind, { complaint }).reasons)).toBe(
      'They have an open complaint since 24 November 2026; it waits until one of you lets it go.',
    );
  });

  it('says of a letter that is left out only that there is one: nobody can let it go', () => {
    expect(sentencesLeftOut(verdictOn('check-in', { complaint }).reasons)).toBe(
      'They have an open complaint since 24 November 2026.',
    );
  });

  it.each(wishes)('%s goes as the owner chose', (kind) => {
    expect(said(kind, { complaint }, aPolicy({ wishesInComplaint: 'person' }))).toBe('hand: complaint-in-person');
    expect(said(kind, { complaint }, aPolicy({ wishesInComplaint: 'send' }))).toMatch(/^send: /);
    expect(said(kind, { complaint }, aPolicy({ wishesInComplaint: 'hold' }))).toBe('hold: open-complaint');
  });

  it('writes where nobody could call or send a card', () => {
    const knowledge = someone({ trouble: { ...noTrouble, complaint }, hasPhone: false, hasPostalAddress: false });
    expect(weigh(aGreeting(), knowledge, aPolicy(), onTheDay).kind).toBe('send');
  });

  it('spares the others at the same address too, but forgets no birthday of theirs', () => {
    const neighbours = { complaint: { since, of: 'Leonie' } };
    for (const kind of asking) expect(said(kind, neighbours)).toBe('hold: open-complaint');
    for (const kind of wishes)
      expect(said(kind, neighbours, aPolicy({ wishesInComplaint: 'hold' }))).toMatch(/^send: /);
  });

  it('lets a person send it by hand all the same', () => {
    expect(said('offer', { complaint }, aPolicy(), { sentByHand: true })).toBe('send: sent-by-hand');
  });
});

describe('after a complaint', () => {
  const quietUntil = berlin('2026-12-05T12:00');
  it.each(asking)('%s waits for the quiet time to end', (kind) => {
    expect(verdictOn(kind, { quietUntil })).toMatchObject({
      kind: 'hold',
      until: quietUntil,
      reasons: [{ kind: 'after-complaint' }],
    });
    expect(said(kind, { quietUntil }, aPolicy(), { expires: berlin('2026-12-01T00:00') })).toBe(
      'expire: after-complaint, too-late',
    );
    expect(said(kind, { quietUntil: berlin('2026-11-27T12:00') })).toMatch(/^send: /);
  });
  it.each(wishes)('%s goes as ever', (kind) => {
    expect(said(kind, { quietUntil })).toMatch(/^send: /);
  });
});

describe('while a promise is overdue', () => {
  it.each(asking)('%s waits a day, and is looked at again', (kind) => {
    const until = onTheDay.add({ hours: 24 });
    expect(verdictOn(kind, { overdue: 'new labels' })).toMatchObject({ kind: 'hold', until });
    expect(sentences(verdictOn(kind, { overdue: 'new labels' }).reasons)).toContain('new labels');
  });
  it.each(wishes)('%s goes as ever', (kind) => {
    expect(said(kind, { overdue: 'new labels' })).toMatch(/^send: /);
  });
});
