import { expect, it } from 'vitest';
import type { ConsentEntry } from './consent';
import { allowsAt, currentConsents } from './consent';

const asked: ConsentEntry = { purposes: ['greetings'], basis: 'asked', at: '2026-01-01T00:00:00.000Z', until: null };

it('lets nobody write without a basis', () => {
  expect(allowsAt(undefined, '2026-02-01T00:00:00.000Z')).toBe(false);
  expect(allowsAt({ ...asked, basis: 'none' }, '2026-02-01T00:00:00.000Z')).toBe(false);
  expect(allowsAt(asked, '2026-02-01T00:00:00.000Z')).toBe(true);
});

it('ends at its end', () => {
  const until = { ...asked, until: '2026-03-01T00:00:00.000Z' };
  expect(allowsAt(until, '2026-02-28T23:59:59.999Z')).toBe(true);
  expect(allowsAt(until, '2026-03-01T00:00:00.000Z')).toBe(false);
});

it('counts the last word on each purpose', () => {
  const withdrawn: ConsentEntry = { ...asked, basis: 'none', at: '2026-02-01T00:00:00.000Z' };
  const offers: ConsentEntry = { ...asked, purposes: ['offers'] };
  expect(currentConsents([asked, offers, withdrawn]).get('greetings')).toBe(withdrawn);
  expect(currentConsents([asked, offers, withdrawn]).get('offers')).toBe(offers);
});
