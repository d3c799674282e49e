import { Temporal } from '@regulars/shared/calendar';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels, programmeKinds, purposeOf, rankOf, type ProgrammeKind } from '../programmes/vocabulary';
import { aGreeting, aPolicy, someone } from './builders';
import type { Knowledge } from './knowledge';
import type { Policy } from './policy';
import { isQuiet } from './policy';
import type { Weighed } from './weigh';
import { weigh } from './weigh';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const berlin = (text: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Berlin').toInstant();
const onTheDay = berlin('2026-11-28T09:00');
const aTouch = (kind: ProgrammeKind, with_: Partial<Weighed> = {}): Weighed =>
  aGreeting({ kind, expires: berlin('2026-12-20T00:00'), ...with_ });
const said = (touch: Weighed, known: Partial<Knowledge>, policy: Policy = aPolicy(), now = onTheDay): string => {
  const verdict = weigh(touch, someone(known), policy, now);
  return `${verdict.kind}: ${verdict.reasons.map((reason) => reason.kind).join(', ')}`;
};

/** What speaks against each kind, by what is known: written out, so that a kind or rule that is added must be thought of. */
const table: Record<string, { known: Partial<Knowledge>; against: readonly ProgrammeKind[] }> = {
  deceased: { known: { deceased: true }, against: programmeKinds },
  'do-not-contact': { known: { doNotContact: true }, against: programmeKinds },
  archived: { known: { archived: true }, against: programmeKinds },
  paused: { known: { pausedUntil: day('2026-11-29') }, against: programmeKinds },
  'no-consent': { known: { consent: { kind: 'none' } }, against: programmeKinds },
  'consent-withdrawn': { known: { consent: { kind: 'withdrawn', on: day('2026-05-03') } }, against: programmeKinds },
  'consent-ended': { known: { consent: { kind: 'ended', on: day('2026-05-03') } }, against: programmeKinds },
  'no-address': { known: { address: undefined }, against: programmeKinds },
  suppressed: { known: { suppressed: true }, against: programmeKinds },
  household: { known: { sharedWith: { name: 'Frank', on: day('2026-11-28') } }, against: programmeKinds },
  'already-greeted': { known: { lastGreeted: day('2026-11-01') }, against: ['birthday', 'date', 'holiday'] },
  'just-been-here': { known: { lastVisit: day('2026-11-27') }, against: ['check-in', 'second-visit', 'win-back'] },
};

describe('the gate for every kind', () => {
  it.each(programmeKinds.flatMap((kind) => Object.entries(table).map(([reason, row]) => ({ kind, reason, ...row }))))(
    '$kind: $reason',
    ({ kind, reason, known, against }) => {
      const passes = kind === 'birthday' || kind === 'date' || kind === 'holiday' ? 'on-the-day' : 'as-planned';
      expect(said(aTouch(kind), known)).toBe(against.includes(kind) ? `skip: ${reason}` : `send: ${passes}`);
    },
  );

  it('asks for the consent of its own purpose, in words', () => {
    for (const kind of programmeKinds) {
      const verdict = weigh(aTouch(kind), someone({ consent: { kind: 'none' } }), aPolicy(), onTheDay);
      expect(verdict.reasons).toEqual([{ kind: 'no-consent', purpose: purposeOf[kind] }]);
    }
  });

  it('leaves a call and a card to a person, who needs a number and an address', () => {
    expect(said(aTouch('check-in', { channel: 'call' }), { address: undefined })).toBe('hand: for-a-person');
    expect(said(aTouch('check-in', { channel: 'call' }), { hasPhone: false })).toBe('skip: no-phone');
    expect(said(aTouch('holiday', { channel: 'card' }), { hasPostalAddress: false })).toBe('skip: no-postal-address');
    expect(said(aTouch('offer'), { prefers: 'call' })).toBe('hand: prefers-person');
    expect(said(aTouch('offer'), { prefers: 'call' }, aPolicy({ personFirst: false }))).toBe('send: as-planned');
    expect(channels).toEqual(['email', 'call', 'card']);
  });

  it('drops each rule that the owner has switched off', () => {
    const off = aPolicy({ householdOnce: false, justBeenDays: 0, cap: undefined });
    const known = {
      sharedWith: { name: 'Frank', on: day('2026-11-28') },
      lastVisit: day('2026-11-27'),
      lately: [onTheDay],
    };
    expect(said(aTouch('check-in'), known, off)).toBe('send: as-planned');
  });
});

describe('the cap', () => {
  const lately = [berlin('2026-11-25T09:00')];
  it('holds until there is room, or gives up if that is too late', () => {
    const verdict = weigh(aTouch('offer'), someone({ lately }), aPolicy(), onTheDay);
    expect(verdict).toMatchObject({ kind: 'hold', until: berlin('2026-12-02T09:00'), reasons: [{ kind: 'cap' }] });
    expect(said(aGreeting(), { lately })).toBe('expire: cap, too-late');
    expect(said(aTouch('offer'), { lately }, aPolicy({ cap: { most: 2, days: 7 } }))).toBe('send: as-planned');
    expect(said(aTouch('offer'), { lately: [berlin('2026-11-21T09:00')] })).toBe('send: as-planned');
  });
  it('makes room for what ranks higher and comes soon, unless a person chose the time', () => {
    const coming = [{ kind: 'birthday' as const, due: berlin('2026-11-30T09:00') }];
    const verdict = weigh(aTouch('offer'), someone({ coming }), aPolicy(), onTheDay);
    expect(verdict).toMatchObject({
      kind: 'hold',
      until: berlin('2026-12-07T09:00'),
      reasons: [{ kind: 'makes-room' }],
    });
    expect(said(aTouch('offer', { movedByHand: true }), { coming })).toBe('send: moved-by-hand');
    expect(said(aTouch('birthday', { occasionDay: day('2026-11-28') }), { coming })).toBe('send: on-the-day');
    expect(said(aTouch('offer'), { coming: [{ kind: 'offer', due: berlin('2026-11-30T09:00') }] })).toBe(
      'send: as-planned',
    );
  });
  it('does not stop what a person sends by hand; what forbids it still does', () => {
    const byHand = aTouch('offer', { sentByHand: true });
    expect(said(byHand, { lately }, aPolicy({ quietHours: { from: '00:00', until: '23:59' } }))).toBe(
      'send: sent-by-hand',
    );
    expect(said(byHand, { consent: { kind: 'none' } })).toBe('skip: no-consent');
  });
});

describe('whatever comes in whatever order', () => {
  const zones = ['Pacific/Auckland', 'Europe/Berlin', 'America/St_Johns', 'America/Los_Angeles', 'Pacific/Kiritimati'];
  const start = Temporal.Instant.from('2026-10-20T00:00:00Z');
  const anyTouch = fc.record({
    kind: fc.constantFrom(...programmeKinds),
    due: fc.integer({ min: 0, max: 60 * 24 }).map((hours) => start.add({ hours })),
    lasts: fc.integer({ min: 1, max: 30 * 24 }),
    zone: fc.constantFrom(...zones),
  });
  const anyPolicy = fc.record({
    cap: fc.record({ most: fc.integer({ min: 1, max: 3 }), days: fc.integer({ min: 1, max: 14 }) }),
    quietHours: fc.constantFrom(undefined, { from: '20:00', until: '08:00' }, { from: '12:00', until: '14:30' }),
    closedWeekdays: fc.constantFrom(new Set<1 | 7>(), new Set<1 | 7>([7])),
  });

  it('never more than the cap allows to one customer, never in quiet hours, never too late', () => {
    fc.assert(
      fc.property(fc.array(anyTouch, { minLength: 1, maxLength: 12 }), anyPolicy, (touches, rules) => {
        const policy = aPolicy(rules);
        const open = touches.map(({ kind, due, lasts, zone }, id) => {
          const expires = due.add({ hours: lasts });
          const occasionDay = due.toZonedDateTimeISO(zone).toPlainDate();
          return { id, look: due, touch: aGreeting({ kind, due, expires, zone, occasionDay }), done: false };
        });
        const sent: { at: Temporal.Instant; touch: Weighed }[] = [];
        for (let hour = 0; hour < 100 * 24; hour += 1) {
          const now = start.add({ hours: hour });
          for (const one of open.toSorted((a, b) => rankOf[a.touch.kind] - rankOf[b.touch.kind])) {
            if (one.done || Temporal.Instant.compare(one.look, now) > 0) continue;
            const others = open.filter(({ id, done }) => !done && id !== one.id);
            const coming = others.map(({ touch }) => ({ kind: touch.kind, due: touch.due }));
            const verdict = weigh(one.touch, someone({ lately: sent.map(({ at }) => at), coming }), policy, now);
            if (verdict.kind === 'hold') one.look = verdict.until;
            else one.done = true;
            if (verdict.kind === 'send') sent.push({ at: now, touch: one.touch });
          }
        }
        for (const { at, touch } of sent) {
          const from = at.subtract({ hours: rules.cap.days * 24 });
          const within = sent.filter(
            (other) => Temporal.Instant.compare(other.at, from) > 0 && Temporal.Instant.compare(other.at, at) <= 0,
          );
          expect(within.length).toBeLessThanOrEqual(rules.cap.most);
          expect(Temporal.Instant.compare(at, touch.expires)).toBe(-1);
          expect(isQuiet(at.toZonedDateTimeISO(touch.zone).toPlainTime(), rules.quietHours)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
