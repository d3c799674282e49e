// The kit that words are borrowed beside is compiled by Angular; here it is compiled as it is read.
import '@angular/compiler';
import { expect, it } from 'vitest';
import { freshPromise, newPromiseOf, promiseChangeOf } from './promise-draft';

const draft = { ...freshPromise('rui'), what: 'new labels', dueOn: '2026-11-27' };

it('sends what is empty as nothing, and names who keeps it only if somebody was chosen', () => {
  expect(newPromiseOf(draft, undefined)).toEqual({
    kind: 'ours',
    what: 'new labels',
    how: null,
    dueOn: '2026-11-27',
    toWhom: null,
    whoId: 'rui',
    complaintId: null,
  });
  expect(newPromiseOf({ ...draft, whoId: '' }, 'one')).not.toHaveProperty('whoId');
});

it('sends only what was changed', () => {
  expect(promiseChangeOf(draft, { ...draft, how: 'by post', whoId: 'marta' })).toEqual({
    how: 'by post',
    whoId: 'marta',
  });
  expect(promiseChangeOf({ ...draft, how: 'by post' }, draft)).toEqual({ how: null });
});
