import { expect, it } from 'vitest';
import { Temporal } from '@regulars/shared/calendar';
import { forPair, inviteEnd, sessionEnd, waitAfter } from '../index';

it('waiting is nothing for those who mistype, doubles after that, and ends', () => {
  const waits = [0, 4, 5, 6, 7, 13, 14, 15, 1_000_000].map((failures) => waitAfter(failures, forPair));
  expect(waits).toEqual([0, 0, 2, 4, 8, 512, 900, 900, 900]);
});

it('a session lasts two weeks unused, and ninety days at most', () => {
  const begun = Temporal.Instant.from('2026-11-22T09:00:00Z');
  const endAfter = (days: number) => sessionEnd(begun, begun.add({ hours: 24 * days })).toString();
  expect(endAfter(0)).toBe('2026-12-06T09:00:00Z');
  expect(endAfter(10)).toBe('2026-12-16T09:00:00Z');
  expect(endAfter(80)).toBe('2027-02-20T09:00:00Z');
  expect(inviteEnd(begun).toString()).toBe('2026-11-29T09:00:00Z');
});
