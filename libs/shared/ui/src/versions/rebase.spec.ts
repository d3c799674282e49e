import { expect, it } from 'vitest';
import { rebase } from './rebase';

const fields = ['what', 'how'] as const;
const before = { what: 'labels', how: '' };

it('takes in what a colleague wrote where nothing was typed here', () => {
  const theirs = { what: 'labels', how: 'by post' };
  const { draft, collisions } = rebase(fields, { before, mine: { what: 'new labels', how: '' }, theirs });
  expect(draft).toEqual({ what: 'new labels', how: 'by post' });
  expect(collisions).toEqual([]);
});

it('keeps what was typed where both wrote, and tells what they wrote', () => {
  const theirs = { what: 'old labels', how: '' };
  const { draft, collisions } = rebase(fields, { before, mine: { what: 'new labels', how: '' }, theirs });
  expect(draft.what).toBe('new labels');
  expect(collisions).toEqual([{ field: 'what', theirs: 'old labels' }]);
});

it('sees no collision where both wrote the same', () => {
  const same = { what: 'new labels', how: '' };
  expect(rebase(fields, { before, mine: same, theirs: same }).collisions).toEqual([]);
});
