import type { PromiseView } from '@regulars/care/contract';
import { changedFields, type Typed } from '@regulars/shared/ui';

/** A promise as its form holds it: what is typed, nothing judged yet. */
export const promiseFields = ['kind', 'what', 'how', 'dueOn', 'whoId', 'toWhom'] as const;
export type PromiseField = (typeof promiseFields)[number];
export type PromiseDraft = Typed<PromiseField>;

/** How a field is called where two wrote in it. */
export const promiseFieldWords: Readonly<Record<PromiseField, string>> = {
  kind: 'whose it is',
  what: 'what',
  how: 'how',
  dueOn: 'by when',
  whoId: 'who keeps it',
  toWhom: 'to whom',
};

/** A promise of one's own, with nothing in it yet. */
export const freshPromise = (whoId: string): PromiseDraft => ({
  kind: 'ours',
  what: '',
  how: '',
  dueOn: '',
  whoId,
  toWhom: '',
});

/** A promise as it is written down. */
export function draftOfPromise({ kind, what, how, dueOn, who, toWhom }: PromiseView): PromiseDraft {
  return { kind, what, how: how ?? '', dueOn: dueOn ?? '', whoId: who?.id ?? '', toWhom: toWhom ?? '' };
}

/** What is sent to write one down. */
export function newPromiseOf({ kind, whoId, ...draft }: PromiseDraft, complaintId: string | undefined): object {
  return {
    kind,
    what: draft.what,
    how: orNull(draft.how),
    dueOn: orNull(draft.dueOn),
    toWhom: orNull(draft.toWhom),
    ...(whoId === '' ? {} : { whoId }),
    complaintId: complaintId ?? null,
  };
}

/** What is sent to change one: only what differs. */
export function promiseChangeOf(before: PromiseDraft, draft: PromiseDraft): object {
  const changed = new Set(changedFields(promiseFields, before, draft));
  return {
    ...(changed.has('what') ? { what: draft.what } : {}),
    ...(changed.has('how') ? { how: orNull(draft.how) } : {}),
    ...(changed.has('dueOn') ? { dueOn: draft.dueOn } : {}),
    ...(changed.has('whoId') ? { whoId: draft.whoId } : {}),
    ...(changed.has('toWhom') ? { toWhom: orNull(draft.toWhom) } : {}),
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);
