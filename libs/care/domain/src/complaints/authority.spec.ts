import { expect, it } from 'vitest';
import { mayGrant } from './authority';

const limit = { minor: 5_000, currency: 'EUR' };
const euros = (minor: number) => ({ amount: { minor, currency: 'EUR' } });

it('lets a rep grant up to the limit, and asks above it', () => {
  expect(mayGrant('rep', euros(5_000), limit)).toBe(true);
  expect(mayGrant('rep', euros(5_001), limit)).toBe(false);
  expect(mayGrant('rep', { amount: null }, limit)).toBe(true);
});

it('asks for another currency, whatever the number', () => {
  expect(mayGrant('rep', { amount: { minor: 1, currency: 'USD' } }, limit)).toBe(false);
});

it('trusts managers and owners', () => {
  expect(mayGrant('manager', euros(900_000), limit)).toBe(true);
  expect(mayGrant('owner', euros(900_000), limit)).toBe(true);
});
