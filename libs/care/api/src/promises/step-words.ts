import type { PromiseKind, PromiseStep, ToldWay } from '@regulars/care/domain';
import { Temporal } from '@regulars/shared/calendar';

const told = {
  call: 'on the phone',
  'in-person': 'in person',
  email: 'by e-mail',
  message: 'by message',
} as const satisfies Record<ToldWay, string>;

/** How a promise begins: ours with its day, if it has one; theirs as what they asked. */
export function madeInWords(kind: PromiseKind, dueOn: string | null): string {
  if (kind !== 'ours') return 'They asked for it.';
  return dueOn === null ? 'Promised, without a day.' : `Promised by ${dayOf(dueOn)}.`;
}

/** What happened with a promise, as its history tells it. */
export function stepInWords(step: PromiseStep): string {
  switch (step.kind) {
    case 'keep':
      return 'Kept.';
    case 'tell-late':
      return `Told ${told[step.told]} that it takes until ${dayOf(step.newDueOn)}.`;
    case 'break':
      return `Not kept: ${step.why}`;
    case 'withdraw':
      return `No longer wanted: ${step.why}`;
    case 'take-back-late':
      return 'They were not told after all.';
    case 'reopen':
      return 'Opened again.';
  }
}

const dayOf = (day: string): string =>
  Temporal.PlainDate.from(day).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
