import { timelineKinds, type TimelineKind } from './kinds';

/** Where something stands on the timeline: its moment (a stamp), then its kind, then its id, so that nothing ever ties. */
export interface TimelinePlace {
  at: string;
  kind: TimelineKind;
  id: string;
}

const rank = (kind: TimelineKind): number => timelineKinds.indexOf(kind);

const descending = (one: string, other: string): number => (one < other ? 1 : one > other ? -1 : 0);

/** Newest first; of the same moment by kind, then by id. */
export function newestFirst(one: TimelinePlace, other: TimelinePlace): number {
  return descending(one.at, other.at) || rank(one.kind) - rank(other.kind) || descending(one.id, other.id);
}

/** What one kind's rows must lie before: `(at, id) < (bound.at, bound.id)`. */
export interface TimelineBound {
  at: string;
  id: string;
}

// Ids are hexadecimal: nothing sorts before the empty text, and everything before "zz", in every collation.
const [beforeAllIds, afterAllIds] = ['', 'zz'] as const;

/** Before everything that was or will be. (The last days of 9999 are already 10000 in Auckland.) */
export const noBound: TimelineBound = { at: '9998-12-31T23:59:59.999Z', id: afterAllIds };

/** The bound for one kind after a page that ended at `place`. */
export function boundAfter(place: TimelinePlace, kind: TimelineKind): TimelineBound {
  if (kind === place.kind) return { at: place.at, id: place.id };
  return { at: place.at, id: rank(kind) > rank(place.kind) ? afterAllIds : beforeAllIds };
}
