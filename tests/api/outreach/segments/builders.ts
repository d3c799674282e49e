import * as fc from 'fast-check';
import { preferenceKinds, preferenceSources, purposes, stances } from '@regulars/customers/domain';
import {
  agoOps,
  amountOps,
  groupKinds,
  isOps,
  knownThings,
  rhythmStates,
  type SegmentClause,
  type SegmentDefinition,
  type SegmentNode,
} from '@regulars/outreach/domain';

/** Words that make trouble where they are not bound, compared or folded with care. */
export const cities = ['Wien', 'wien', 'Örebro', 'örebro', "L'Aquila", '100%', 'a_c', "x' OR '1'='1", 'São Paulo'];
export const languages = ['de', 'DE-at', 'pt-BR', 'pt', 'den', 'fr'];
export const likings = [
  'Jazz',
  'buys Jazz most: 7 of 12 visits',
  'often buys jazz: 4 of 12 visits',
  'Rock And Roll',
  'Rockabilly (live), 100%',
  'no nuts; ever',
  'Ümlaut',
];
const wanted = [
  'jazz',
  'JAZZ',
  'Rock',
  'nuts',
  '100%',
  'ümlaut',
  'roll',
  'And Roll',
  "'; DROP TABLE customer; --",
  '?',
];
/** 2028 has a 29 February ahead, 2027 has none. */
export const days = ['2026-11-22', '2027-02-28', '2028-02-28', '2026-12-31'];

const is = fc.constantFrom(...isOps);
const some = (values: readonly string[]) => fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
const span = fc.constantFrom(0, 1, 7, 30, 90, 365);
const ago = { op: fc.constantFrom(...agoOps), days: span };
const money = fc.record({ minor: fc.integer({ min: -10, max: 9_000 }), currency: fc.constantFrom('EUR', 'USD') });
const maybe = <T>(values: readonly [T, ...T[]]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** Any clause about these tags and people. */
export function anyClause(tags: readonly string[], people: readonly string[]): fc.Arbitrary<SegmentClause> {
  return fc.oneof<fc.Arbitrary<SegmentClause>[]>(
    fc.record({ kind: fc.constant('tag'), op: is, ids: some(tags) }),
    fc.record({ kind: fc.constant('rep'), op: is, ids: some(people) }),
    fc.record({ kind: fc.constant('city'), op: is, texts: some(cities) }),
    fc.record({ kind: fc.constant('language'), op: is, texts: some(languages) }),
    fc
      .record({
        kind: fc.constant('preference' as const),
        op: is,
        about: maybe(preferenceKinds),
        stance: maybe(stances),
        source: maybe(preferenceSources),
        texts: fc.option(some(wanted), { nil: undefined, freq: 4 }),
      })
      // A clause that says nothing is refused at the door.
      .filter(({ about, stance, source, texts }) => [about, stance, source, texts].some((said) => said !== undefined)),
    fc.record({ kind: fc.constant('visits'), op: fc.constantFrom(...amountOps), count: fc.nat(5) }),
    fc.record({ kind: fc.constantFrom('last-visit', 'first-visit', 'customer-since'), ...ago }),
    fc.record({ kind: fc.constant('spent'), op: fc.constantFrom(...amountOps), amount: money }),
    fc.record({ kind: fc.constant('rhythm'), op: is, state: fc.constantFrom(...rhythmStates) }),
    fc.record({ kind: fc.constant('birthday'), op: fc.constant('within'), days: fc.constantFrom(0, 1, 40, 366) }),
    fc.record({ kind: fc.constant('has'), op: is, what: fc.constantFrom(...knownThings) }),
    fc.record({ kind: fc.constant('consent'), op: is, purpose: fc.constantFrom(...purposes) }),
  );
}

/** Any definition of such clauses, in groups up to four deep. */
export function anyDefinition(clause: fc.Arbitrary<SegmentClause>): fc.Arbitrary<SegmentDefinition> {
  const group = (part: fc.Arbitrary<SegmentNode>) =>
    fc.record({ kind: fc.constantFrom(...groupKinds), of: fc.array(part, { minLength: 1, maxLength: 3 }) });
  const innermost = group(clause);
  const third = group(fc.oneof(clause, innermost));
  return group(fc.oneof(clause, group(fc.oneof(clause, third))));
}
