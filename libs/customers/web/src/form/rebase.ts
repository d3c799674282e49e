import type { CustomerDraft, DraftKey } from './customer-draft';
import { differences, sameUnder } from './customer-draft';

/** What somebody else wrote under a key that was changed here too. */
export interface Collision {
  readonly key: DraftKey;
  readonly theirs: string;
}

/**
 * Somebody else saved while this was written: their changes come in where nothing was changed here, and where both
 * wrote, ours stays and theirs is told. Nothing typed is lost.
 */
export function rebase(before: CustomerDraft, mine: CustomerDraft, theirs: CustomerDraft) {
  const myKeys = differences(before, mine);
  const kept = Object.fromEntries(myKeys.map((key) => [key, mine[key]]));
  const collisions = myKeys
    .filter((key) => !sameUnder(key, before, theirs) && !sameUnder(key, mine, theirs))
    .map((key): Collision => ({ key, theirs: told(theirs, key) }));
  return { draft: { ...theirs, ...kept }, collisions };
}

function told(draft: CustomerDraft, key: DraftKey): string {
  const value = draft[key];
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value === '' ? 'nothing' : value;
  const texts = value.map((one) => (typeof one === 'string' ? one : one.value)).filter((text) => text !== '');
  return texts.length === 0 ? 'nothing' : texts.join(', ');
}
