import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sunday, aCustomer, aNote, aTaste, aVisit, anyFacts } from './builders';
import { composeBrief } from './compose';
import type { BriefFacts } from './facts';
import type { BriefLine } from './line';
import { purposes, type Purpose } from './purpose';

describe('a brief for a purpose', () => {
  const told = (some: Partial<BriefFacts>, purpose: Purpose) => composeBrief(aCustomer(some), sunday, purpose).lines;

  it('tells the same whatever it is for; of a complaint nobody talks with small talk or a reward', () => {
    const sorted = (lines: readonly BriefLine[]) => lines.map(({ text }) => text).toSorted();
    fc.assert(
      fc.property(anyFacts, (some) => {
        const call = told(some, 'call');
        expect(sorted(told(some, 'visit'))).toEqual(sorted(call));
        const grave = call.filter(({ topic, icon }) => some.standing.deceased || (topic !== 'talk' && icon !== 'gift'));
        expect(sorted(told(some, 'complaint'))).toEqual(sorted(grave));
        for (const purpose of purposes) {
          const before = told(some, purpose).findIndex(({ icon }) => icon !== 'complaint' && icon !== 'stop');
          const open = told(some, purpose).findLastIndex(({ icon }) => icon === 'complaint');
          expect(before === -1 || open < before || told(some, purpose)[before]?.topic === 'standing').toBe(true);
        }
      }),
    );
  });

  it('has what waits for them and what they like first where they stand at the counter', () => {
    const some = {
      rewards: [{ id: 'r1', name: 'A free coffee', nth: 10, day: '2026-11-20', lastDay: '2026-12-31' }],
      preferences: [aTaste('Rioja'), aTaste('call after six', { id: 'p2', kind: 'contact' })],
      notes: [aNote('Is planning the garden.')],
      visits: [aVisit('2026-11-01', { items: ['Rioja'] })],
    };
    const visit = told(some, 'visit').map(({ text }) => text);
    expect(visit.slice(0, 2)).toEqual([expect.stringContaining('A free coffee'), 'Likes: Rioja']);
    expect(visit.at(-1)).toBe('Reach by: call after six');
  });

  it('is about the complaint while one is open, unless somebody says otherwise', () => {
    const complaint = { id: 'k1', about: 'Broken.', openedOn: '2026-11-20', wished: null, recovery: undefined };
    const of = (isOpen: boolean, purpose?: Purpose) =>
      composeBrief(aCustomer({ complaints: [{ ...complaint, isOpen }] }), sunday, purpose).purpose;
    expect([of(true), of(false), of(true, 'visit')]).toEqual(['complaint', 'call', 'visit']);
  });
});
