import { Temporal } from '@regulars/shared/calendar';
import { isOwed, type PromiseState, type ToldWay } from './vocabulary';

/** What can be done with a promise. Days are the shop's. */
export type PromiseStep =
  | { kind: 'keep' }
  | { kind: 'tell-late'; newDueOn: string; told: ToldWay }
  | { kind: 'break'; why: string }
  | { kind: 'withdraw'; why: string }
  | { kind: 'reopen' }
  | { kind: 'take-back-late'; dueOn: string | null };

/** What a promise is before and after a step. */
export interface PromiseCondition {
  state: PromiseState;
  dueOn: string | null;
  /** how often the customer was told that it takes longer */
  timesLate: number;
}

/** What becomes of it, or why the step is not possible; `refused` is a sentence for the screen. */
export type StepTaken = { kind: 'taken'; after: PromiseCondition } | { kind: 'refused'; code: string; why: string };

/** Decides on a step. A promise is kept, broken or withdrawn once; undo opens it again as it was owed. */
export function takeStep(before: PromiseCondition, step: PromiseStep, today: Temporal.PlainDate): StepTaken {
  if (step.kind === 'reopen') return reopened(before);
  if (!isOwed(before.state)) {
    return refused('settled', `This promise is ${before.state} already. Open it again first if that was a slip.`);
  }
  switch (step.kind) {
    case 'keep':
      return taken({ ...before, state: 'kept' });
    case 'break':
      return taken({ ...before, state: 'broken' });
    case 'withdraw':
      return taken({ ...before, state: 'withdrawn' });
    case 'tell-late':
      return toldLate(before, step.newDueOn, today);
    case 'take-back-late':
      return takenBack(before, step.dueOn);
  }
}

function toldLate(before: PromiseCondition, newDueOn: string, today: Temporal.PlainDate): StepTaken {
  if (Temporal.PlainDate.compare(newDueOn, today) < 0) {
    return refused('due-in-the-past', 'The new day has passed already. Name one that is still to come.');
  }
  return taken({ state: 'late', dueOn: newDueOn, timesLate: before.timesLate + 1 });
}

// The day it falls back to may have passed: that it runs late is then what stands, and nobody was told.
function takenBack(before: PromiseCondition, dueOn: string | null): StepTaken {
  if (before.timesLate === 0) return refused('not-late', 'Nobody was told that this promise runs late.');
  const timesLate = before.timesLate - 1;
  return taken({ state: timesLate > 0 ? 'late' : 'open', dueOn, timesLate });
}

function reopened(before: PromiseCondition): StepTaken {
  if (isOwed(before.state)) return refused('owed', 'This promise is still open.');
  return taken({ ...before, state: before.timesLate > 0 ? 'late' : 'open' });
}

const taken = (after: PromiseCondition): StepTaken => ({ kind: 'taken', after });
const refused = (code: string, why: string): StepTaken => ({ kind: 'refused', code, why });
