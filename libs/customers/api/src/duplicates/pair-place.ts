import { decodeCursor } from '@regulars/shared/contract';
import { badCursor } from '../lists/bad-cursor';
import type { LikePair } from './candidate-pairs';

/** Where a list of pairs goes on. Throws BadInput (400) for a cursor that is none of ours. */
export function pairPlace(cursor: string): Omit<LikePair, 'reasons'> {
  const [strength, one, other] = decodeCursor(cursor) ?? [];
  if (typeof strength !== 'number' || typeof one !== 'string' || typeof other !== 'string') throw badCursor();
  return { strength, one, other };
}
