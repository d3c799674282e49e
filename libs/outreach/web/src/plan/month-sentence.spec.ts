// Pages are compiled before they run; here there is only the source.
import '@angular/compiler';
import type { PlanMonth } from '@regulars/outreach/contract';
import { expect, it } from 'vitest';
import { sentenceFor } from './month-sentence';

const month = (byStatus: PlanMonth['byStatus']): PlanMonth => ({
  month: '2026-11',
  today: '2026-11-22',
  total: 3,
  byStatus,
  days: [],
});

it('says that none failed only once something went out', () => {
  expect(sentenceFor(month({ planned: 3 }))).toBe('3 messages this month.');
  expect(sentenceFor(month({ planned: 1, held: 2 }))).toBe('3 messages this month: 2 held.');
  expect(sentenceFor(month({ sent: 1, planned: 2 }))).toBe('3 messages this month: 1 sent, none failed.');
  expect(sentenceFor(month({ sent: 1, failed: 2 }))).toBe('3 messages this month: 1 sent, 2 failed.');
});
