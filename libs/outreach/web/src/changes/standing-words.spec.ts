import { expect, it } from 'vitest';
import { standingGroups, tellWords, toldWords } from './standing-words';

const change = {
  id: 'c', themeId: 't', words: 'Three more places.', by: 'Ana', madeAt: '2026-11-24T09:00:00.000Z', toldAt: null, planned: 0, told: 0, notTold: 0,
}; // prettier-ignore

it('says how far the telling is', () => {
  expect(toldWords(change)).toBe('Nobody is told yet');
  const told = { ...change, toldAt: change.madeAt };
  expect(toldWords({ ...told, told: 2, planned: 1, notTold: 1 })).toBe('2 told, 1 still to go, 1 not told');
  expect(toldWords(told)).toBe('Nobody had spoken of it');
  expect([tellWords(1), tellWords(3)]).toEqual(['Tell 1 person', 'Tell 3 people']);
});

it('puts those who get it first', () => {
  const person = (name: string, standing: 'gets' | 'does-not') => ({ customer: { id: name, name }, standing, why: '' });
  const groups = standingGroups([person('A', 'does-not'), person('B', 'gets'), person('C', 'does-not')]);
  expect(groups.map(({ heading }) => heading)).toEqual(['Get it, 1', 'Do not get it, 2']);
});
