import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { RowSum } from './row-sum';

type Row = (string | number | null)[];
const sumOf = (rows: readonly Row[]): string => {
  const sum = new RowSum();
  for (const row of rows) sum.add(row);
  return sum.checksum;
};
const rows = fc.array(fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { minLength: 1 }));

it('is the same in any order', () => {
  fc.assert(fc.property(rows, (some) => sumOf(some) === sumOf(some.toReversed())));
});

it('tells a row left out, doubled or changed', () => {
  const whole: Row[] = [['a', 1], ['b', null], ['c', 3]]; // prettier-ignore
  const others: Row[][] = [
    whole.slice(1),
    [...whole, ['a', 1]],
    [['a', '1'], ['b', null], ['c', 3]], // prettier-ignore
    [['b', 1], ['a', null], ['c', 3]], // prettier-ignore
  ];
  expect(new Set([whole, ...others].map(sumOf)).size).toBe(5);
});
