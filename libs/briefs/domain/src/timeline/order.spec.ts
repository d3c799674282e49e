import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { timelineKinds } from './kinds';
import { boundAfter, newestFirst, noBound, type TimelineBound, type TimelinePlace } from './order';

const anyPlace: fc.Arbitrary<TimelinePlace> = fc.record({
  at: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', '2026-01-03T00:00:00.000Z'),
  kind: fc.constantFrom(...timelineKinds),
  id: fc.constantFrom('0a', '0b', 'f0'),
});
const lies = (place: TimelinePlace, bound: TimelineBound): boolean =>
  place.at < bound.at || (place.at === bound.at && place.id < bound.id);

it('gives after a page exactly what sorts behind its last entry, whatever ties', () => {
  fc.assert(
    fc.property(anyPlace, anyPlace, (last, other) => {
      expect(lies(other, boundAfter(last, other.kind))).toBe(newestFirst(last, other) < 0);
      expect(lies(other, noBound)).toBe(true);
    }),
  );
});

it('has one order, the same from both sides', () => {
  fc.assert(
    fc.property(anyPlace, anyPlace, (one, other) => {
      expect(Math.sign(newestFirst(one, other)) + Math.sign(newestFirst(other, one))).toBe(0);
    }),
  );
});
