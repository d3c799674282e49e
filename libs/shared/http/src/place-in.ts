import { decodeCursor } from '@regulars/shared/contract';
import { badInput } from './bad-input';

/**
 * Where a list goes on that is sorted by one text (a day, a moment, a name) and then by id. Throws 400 `bad-input` on a
 * cursor that no such list gave.
 */
export function placeIn(cursor: string): [by: string, id: string] {
  const [by, id, ...more] = decodeCursor(cursor) ?? [];
  if (typeof by === 'string' && typeof id === 'string' && more.length === 0) return [by, id];
  throw badInput([{ path: ['cursor'], message: 'This is not a cursor of ours; start the list again without it.' }]);
}
