import { expect, it } from 'vitest';
import { filled, sizeInWords } from './table-words';

it('says how much there is', () => {
  const table = (end: string, rows: number) => ({ end, rows, checksum: '' });
  expect(filled([table('a', 1_233), table('b', 1), table('c', 0)])).toBe('1,234 rows in 2 tables');
  expect(filled([table('a', 1)])).toBe('1 row in 1 table');
  expect([200, 12_000, 3_440_000].map(sizeInWords)).toEqual(['1 kB', '12 kB', '3.4 MB']);
});
