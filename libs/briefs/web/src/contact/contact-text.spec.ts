import { expect, it } from 'vitest';
import { emptyText, isEmpty, sameText, together } from './contact-text';

it('knows what is empty whatever way one speaks, and what is the same in whatever order it came', () => {
  expect(isEmpty({ ...emptyText, channel: 'in-person', direction: 'incoming' })).toBe(true);
  expect(isEmpty({ ...emptyText, said: ' ' })).toBe(false);
  const { said, ...rest } = { ...emptyText, said: 'The labels curl.' };
  expect(sameText({ said, ...rest }, { ...rest, said })).toBe(true);
});

it('puts two versions one under the other, and says nothing twice', () => {
  const mine = { ...emptyText, said: 'The labels curl.', mood: 'bad' as const };
  const other = {
    ...emptyText,
    said: 'She has guests on Friday.',
    promises: [{ what: 'labels', dueOn: '2026-11-27' }],
  };
  expect(together(mine, other)).toMatchObject({
    said: 'The labels curl.\n\nShe has guests on Friday.',
    mood: 'bad',
    promises: other.promises,
  });
  expect(together(mine, { ...mine, said: 'The labels' }).said).toBe('The labels curl.');
  expect(together(other, other).promises).toHaveLength(1);
});

it('no longer says that they confirmed what now reads otherwise', () => {
  const mine = { ...emptyText, paraphrase: 'The labels curl.', confirmed: true };
  expect(together(mine, { ...emptyText, paraphrase: 'Guests on Friday.' }).confirmed).toBe(false);
});
