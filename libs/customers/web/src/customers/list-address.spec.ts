import { expect, it } from 'vitest';
import { filterCount, listAddressOf, sameList, withChange } from './list-address';
import { daysOfVisited, ownDays, visitedOf } from './visited-choice';

it('keeps what a list is narrowed by, and nothing else of an address', () => {
  expect(listAddressOf({ q: ' ana ', tag: 't1', from: 'mail', sort: '' })).toEqual({ q: 'ana', tag: 't1' });
});

it('takes a filter away with empty text', () => {
  expect(withChange({ q: 'ana', tag: 't1' }, { tag: '' })).toEqual({ q: 'ana' });
});

it('counts from and to as one filter, and searching as none', () => {
  expect(filterCount({ q: 'a', sort: 'name', visitedAfter: '2026-01-01', visitedBefore: '2026-02-01', tag: 't' })).toBe(
    2,
  );
  expect(filterCount({ q: 'a' })).toBe(0);
});

it('knows the same list again', () => {
  expect(sameList({ tag: 't' }, listAddressOf({ tag: 't', page: '2' }))).toBe(true);
  expect(sameList({ tag: 't' }, { tag: 't', q: 'x' })).toBe(false);
});

it('turns "not here for 3 months" into a day and back', () => {
  const days = daysOfVisited('not-3', '2026-11-22');
  expect(days).toEqual({ visitedBefore: '2026-08-22', visitedAfter: '' });
  expect(visitedOf(listAddressOf({ ...days }), '2026-11-22')).toBe('not-3');
  expect(visitedOf({ visitedBefore: '2026-08-01' }, '2026-11-22')).toBe(ownDays);
  expect(visitedOf({}, '2026-11-22')).toBe('');
});
