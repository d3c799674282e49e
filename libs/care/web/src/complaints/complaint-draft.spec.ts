// The kit that words are borrowed beside is compiled by Angular; here it is compiled as it is read.
import '@angular/compiler';
import { expect, it } from 'vitest';
import { complaintChangeOf, noWords, unsavedWords } from './complaint-draft';

const before = { ...noWords, said: 'It came broken.', cause: 'The box.' };

it('sends only what was changed, and nothing for what was emptied', () => {
  expect(complaintChangeOf(before, { ...before, cause: ' ', wished: 'A new one.' })).toEqual({
    cause: null,
    wished: 'A new one.',
  });
  expect(complaintChangeOf(before, { ...before, said: '' })).toEqual({ said: '' });
});

it('says what is not saved yet', () => {
  expect(unsavedWords(before, { ...before, said: 'x', cause: 'y' })).toBe('their words and the cause');
  expect(unsavedWords(before, before)).toBe('');
});
