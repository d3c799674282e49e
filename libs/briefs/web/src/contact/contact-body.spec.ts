import { expect, it } from 'vitest';
import { bodyOf, missing, outcomeOf } from './contact-body';
import { tooLong } from './contact-limits';
import { emptyText } from './contact-text';

const id = '0197aaaa-0000-7000-8000-000000000001';

it('takes what they said for having reached them, unless something else is chosen', () => {
  expect(outcomeOf(emptyText)).toBeNull();
  expect(outcomeOf({ ...emptyText, said: 'She is in the garden.' })).toBe('reached');
  expect(outcomeOf({ ...emptyText, said: 'Her son answered.', outcome: 'left-word' })).toBe('left-word');
});

it('asks how it ended before it writes nothing down, and by when for each promise', () => {
  expect(missing(emptyText)).toBe('outcome');
  const said = { ...emptyText, said: 'The labels curl.' };
  expect(missing({ ...said, promises: [{ what: 'new labels', dueOn: '' }] })).toBe('promise-day');
  expect(missing({ ...said, promises: [{ what: ' ', dueOn: '' }] })).toBeUndefined();
});

it('leaves out what is empty, and confirms no words that are not there', () => {
  const body = bodyOf(
    { ...emptyText, said: ' <b>Hello</b> ', confirmed: true, promises: [{ what: ' ', dueOn: '' }] },
    id,
  );
  expect(body).toMatchObject({ said: '<b>Hello</b>', behind: null, confirmed: false, promises: [], nextOn: null });
});

it('says how much is too much, and that nothing is lost', () => {
  expect(tooLong({ ...emptyText, said: 'a'.repeat(20_000) })).toEqual([]);
  expect(tooLong({ ...emptyText, said: 'a'.repeat(20_412) })[0]).toContain('412 characters longer');
});
