import { Temporal } from '@regulars/shared/calendar';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeStep, type PromiseCondition, type PromiseStep } from './step';
import { isOwed, promiseStates } from './vocabulary';

const today = Temporal.PlainDate.from('2026-11-26');
const open: PromiseCondition = { state: 'open', dueOn: '2026-11-27', timesLate: 0 };
const after = (before: PromiseCondition, step: PromiseStep) => {
  const done = takeStep(before, step, today);
  return done.kind === 'taken' ? done.after : done.code;
};

describe('a promise', () => {
  it('is kept, broken or withdrawn, once', () => {
    expect(after(open, { kind: 'keep' })).toEqual({ ...open, state: 'kept' });
    expect(after({ ...open, state: 'kept' }, { kind: 'break', why: 'x' })).toBe('settled');
  });

  it('runs late to a new day, which the customer was told, and is still owed', () => {
    const late = after(open, { kind: 'tell-late', newDueOn: '2026-11-30', told: 'call' });
    expect(late).toEqual({ state: 'late', dueOn: '2026-11-30', timesLate: 1 });
    expect(after(open, { kind: 'tell-late', newDueOn: '2026-11-25', told: 'call' })).toBe('due-in-the-past');
  });

  it('is opened again as it was owed, when closing it was a slip', () => {
    expect(after({ ...open, state: 'broken' }, { kind: 'reopen' })).toEqual(open);
    const late = { state: 'kept', dueOn: '2026-11-30', timesLate: 2 } as const;
    expect(after(late, { kind: 'reopen' })).toEqual({ ...late, state: 'late' });
    expect(after(open, { kind: 'reopen' })).toBe('owed');
  });

  it('falls back to its day before, when they were not told after all', () => {
    const late = { state: 'late', dueOn: '2026-11-30', timesLate: 1 } as const;
    expect(after(late, { kind: 'take-back-late', dueOn: '2026-11-25' })).toEqual({ ...open, dueOn: '2026-11-25' });
    const twice = { ...late, timesLate: 2 };
    expect(after(twice, { kind: 'take-back-late', dueOn: '2026-11-28' })).toEqual({ ...late, dueOn: '2026-11-28' });
    expect(after(open, { kind: 'take-back-late', dueOn: null })).toBe('not-late');
    expect(after({ ...late, state: 'kept' }, { kind: 'take-back-late', dueOn: null })).toBe('settled');
  });

  it('never loses count of how often it ran late, whatever is done with it', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => today.add({ days }).toString());
    const step: fc.Arbitrary<PromiseStep> = fc.oneof(
      fc.constant<PromiseStep>({ kind: 'keep' }),
      fc.constant<PromiseStep>({ kind: 'reopen' }),
      fc.constant<PromiseStep>({ kind: 'break', why: 'x' }),
      day.map((newDueOn): PromiseStep => ({ kind: 'tell-late', newDueOn, told: 'email' })),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let condition = open;
        let told = 0;
        for (const one of steps) {
          const done = takeStep(condition, one, today);
          if (done.kind === 'refused') continue;
          if (one.kind === 'tell-late') told += 1;
          condition = done.after;
        }
        expect(condition.timesLate).toBe(told);
        expect(promiseStates).toContain(condition.state);
        if (isOwed(condition.state)) expect(condition.state).toBe(told > 0 ? 'late' : 'open');
      }),
    );
  });
});
