import { Temporal } from '@regulars/shared/calendar';
import { isOwed, type PromiseState, type ToldWay } from './vocabulary';

/** What can be done with a promise. Days are the shop's. */
export type PromiseStep =
  | { kind: 'keep' }
  | { kind: 'tell-late'; newDueOn: string; told: ToldWay }
  | { kind: 'break'; why: string }
  | { kind: 'withdraw'; why: string }
  | { kind: 'reopen' };

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
  }
}

function toldLate(before: PromiseCondition, newDueOn: string, today: Temporal.PlainDate): StepTaken {
  if (Temporal.PlainDate.compare(newDueOn, today) < 0) {
    return refused('due-in-the-past', 'The new day has passed already. Name one that is still to come.');
  }
  return taken({ state: 'late', dueOn: newDueOn, timesLate: before.timesLate + 1 });
}

function reopened(before: PromiseCondition): StepTaken {
  if (isOwed(before.state)) return refused('owed', 'This promise is still open.');
  return taken({ ...before, state: before.timesLate > 0 ? 'late' : 'open' });
}

const taken = (after: PromiseCondition): StepTaken => ({ kind: 'taken', after });
const refused = (code: string, why: string): StepTaken => ({ kind: 'refused', code, why });
