import type { CustomerSort } from '@regulars/customers/contract';
import { decodeCursor, encodeCursor } from '@regulars/shared/contract';
import { badCursor } from './bad-cursor';

/** Where a list goes on: after this customer, in this stretch of its order. */
export interface ListPlace {
  stretch: number;
  value: string;
  id: string;
  /** the day the list began on, so that midnight does not shift it */
  today: string;
}

/** A place as a cursor. */
export function cursorAt(sort: CustomerSort, { stretch, value, id, today }: ListPlace): string {
  return encodeCursor([sort, stretch, value, id, today]);
}

/** The place that a cursor names; throws (400) on one that is not this list's. */
export function placeAt(sort: CustomerSort, cursor: string): ListPlace {
  const values = decodeCursor(cursor) ?? [];
  const [cursorSort, stretch, value, id, today] = values;
  const fits = cursorSort === sort && typeof stretch === 'number' && Number.isInteger(stretch) && stretch >= 0;
  if (!fits || typeof value !== 'string' || typeof id !== 'string' || !isDay(today)) throw badCursor();
  return { stretch, value, id, today };
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
