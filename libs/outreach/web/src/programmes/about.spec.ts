import { expect, it } from 'vitest';
import { aboutOf, listed } from './about';

const euros = (minor: number): string => `€${minor / 100}`;
const words = (settings: Parameters<typeof aboutOf>[0]['settings']): string => aboutOf({ settings }, euros);

it('says what each programme does, with its numbers', () => {
  expect(words({ kind: 'check-in', by: 'cadence', everyDays: 30 })).toContain('for 30 days');
  expect(words({ kind: 'thanks', daysAfter: 1, after: 'first' })).toBe('Thanks 1 day after somebody’s first visit.');
  expect(words({ kind: 'thanks', daysAfter: 0, after: 'nth', numbers: [5, 10] })).toBe(
    'Thanks on the day of visit number 5 and 10.',
  );
  expect(words({ kind: 'thanks', daysAfter: 1, after: 'sent' })).toBe(
    'Thanks to whoever sent somebody, 1 day after that one’s first visit.',
  );
  expect(words({ kind: 'thanks', daysAfter: 2, after: 'large', minor: 20_000 })).toContain('€200 or more');
  expect(words({ kind: 'date', dateKind: 'other', label: 'Name day' })).toContain('“Name day”');
});

it('names three holidays and counts the rest', () => {
  const holidays = ['Christmas', 'Diwali', 'Easter', 'Eid', 'Hanukkah'].map((name) => ({ key: name, name }));
  expect(words({ kind: 'holiday', holidays: [] })).toContain('None is chosen yet');
  expect(words({ kind: 'holiday', holidays })).toBe('Wishes on Christmas, Diwali, Easter and 2 more.');
});

it('lists words as people do', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
});
