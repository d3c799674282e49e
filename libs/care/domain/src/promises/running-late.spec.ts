import { Temporal } from '@regulars/shared/calendar';
import { expect, it } from 'vitest';
import { runningLate, type RunningLate } from './running-late';

const labels: RunningLate = {
  name: 'Leonie',
  what: 'new labels',
  dueOn: '2026-11-27',
  today: Temporal.PlainDate.from('2026-11-26'),
  newDueOn: '2026-11-30',
  by: 'Ana Silva',
  shop: 'Silva Wines',
  language: 'en',
};

it('says what runs late, that it is ours, and the new day', () => {
  const { subject, text } = runningLate(labels);
  expect(subject).toBe('A little later than we said: new labels');
  expect(text).toContain('by Friday 27 November: new labels');
  expect(text).toContain('You will have it by Monday 30 November.');
  expect(text).toMatch(/Ana Silva\nSilva Wines$/);
});

it('leaves the new day open where nobody has named it', () => {
  expect(runningLate({ ...labels, newDueOn: undefined }).text).toContain('by ….');
});

it('speaks German with those who do', () => {
  expect(runningLate({ ...labels, language: 'de-AT' }).text).toContain('bis Montag, 30. November');
});
