import { badInput, type DomainError } from '@regulars/shared/http';

/** 400: a cursor that no list of ours gave, or one of another list. */
export function badCursor(): DomainError {
  return badInput([{ path: ['cursor'], message: 'This cursor does not belong to this list.' }]);
}
