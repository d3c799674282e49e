import { expect, it } from 'vitest';
import { inOrder } from './tables';

it('puts each table after those it refers to', () => {
  const refers = new Map([
    ['visit', ['customer', 'user']],
    ['customer', ['user', 'customer']],
    ['user', []],
    ['audit', []],
  ]);
  expect(inOrder(refers)).toEqual(['audit', 'user', 'customer', 'visit']);
});
