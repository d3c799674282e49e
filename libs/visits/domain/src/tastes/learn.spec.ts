import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnFromItems, tasteInWords } from './learn';

const visitsOf = (...items: string[][]) =>
  items.map((each, at) => ({ day: `2026-01-${String(at + 1).padStart(2, '0')}`, items: each }));
const times = (count: number, ...items: string[]): string[][] => Array.from({ length: count }, () => items);

describe('tastes learnt from purchases', () => {
  it('says what is bought most, and on how many visits', () => {
    const [first, second] = learnFromItems(visitsOf(...times(7, 'Rock'), ...times(4, 'Jazz'), ['Metal']));
    expect(tasteInWords(first!, 0)).toBe('buys Rock most: 7 of 12 visits');
    expect(tasteInWords(second!, 1)).toBe('often buys Jazz: 4 of 12 visits');
  });
  it('counts an item once a visit, whatever its case, and visits without items not at all', () => {
    expect(learnFromItems(visitsOf(['rock', ' Rock '], ['ROCK', 'Jazz'], ['Soul'], [], []))).toEqual([
      { item: 'ROCK', visits: 2, of: 3 },
    ]);
  });
  it('learns nothing from two visits, nor from what is rare', () => {
    expect(learnFromItems(visitsOf(['Rock'], ['Rock']))).toEqual([]);
    expect(learnFromItems(visitsOf(...times(8, 'Rock'), ...times(2, 'Jazz'))).map((taste) => taste.item)).toEqual([
      'Rock',
    ]);
  });
  it('puts the more recent of two equals first', () => {
    expect(learnFromItems(visitsOf(...times(3, 'Rock'), ...times(3, 'Jazz'))).map((taste) => taste.item)).toEqual([
      'Jazz',
      'Rock',
    ]);
  });
  it('never counts more than there were, and does not depend on the order', () => {
    const anyVisit = fc.record({
      day: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'),
      items: fc.array(fc.constantFrom('a', 'b', 'c')),
    });
    fc.assert(fc.property(fc.array(anyVisit), (visits) => {
      const learnt = learnFromItems(visits);
      expect(learnt).toEqual(learnFromItems([...visits].reverse()));
      for (const taste of learnt) expect(taste.visits).toBeLessThanOrEqual(taste.of);
    })); // prettier-ignore
  });
});
