import { describe, expect, it } from 'vitest';
import { policy, programmeChange, letterWords, touchpointQuery } from './index';

const words = {
  subject: 'Happy birthday, {{first_name|friend}}',
  body: 'All of us at {{shop_name}}',
  belatedSubject: 'Late',
  belatedBody: 'Late',
};
const problems = (result: {
  success: boolean;
  error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined;
}) => result.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];

describe('a template', () => {
  it('takes known fields with a fallback', () => {
    expect(letterWords.safeParse(words).success).toBe(true);
  });
  it('names each bad field and where it is', () => {
    const refused = letterWords.safeParse({
      ...words,
      subject: 'Hi {{first_name}} {{password|x}}',
      belatedBody: 'Hi {{age|',
    });
    expect(problems(refused)).toEqual([
      'subject: {{first_name}} needs words for when it is not known, like {{first_name|friend}}.',
      expect.stringMatching(/^subject: There is no field \{\{password\}\}/),
      'belatedBody: A field is opened with {{ or closed with }} but not both.',
    ]);
  });
  it('lets no line break into a subject', () => {
    expect(problems(letterWords.safeParse({ ...words, subject: 'Hi\r\nBcc: everyone@example.com' }))).toHaveLength(1);
  });
});

it('quiet hours must end, the shop must be open some day, and a measure must let something through', () => {
  const quiet = { quietHours: null, closedWeekdays: [], closedDates: [], closedOnHolidays: false };
  const late = { birthday: 1, date: 1, holiday: 0, thanks: 7, checkIn: 7 };
  const measure = { cap: null, householdOnce: true, personFirst: true, justBeenDays: 7 };
  const rules = { ...quiet, ...measure, wishesInComplaint: 'person', late };
  expect(policy.safeParse({ ...rules, quietHours: { from: '20:00', until: '20:00' } }).success).toBe(false);
  expect(policy.safeParse({ ...rules, closedWeekdays: [1, 2, 3, 4, 5, 6, 7] }).success).toBe(false);
  expect(policy.safeParse({ ...rules, cap: { most: 0, days: 7 } }).success).toBe(false);
  expect(policy.parse({ ...rules, closedWeekdays: [7, 1, 7], closedDates: [{ day: '2026-12-25' }] })).toEqual({
    ...rules,
    closedWeekdays: [1, 7],
    closedDates: [{ day: '2026-12-25', name: null }],
  });
});

it('a change to a programme carries only what changes', () => {
  expect(programmeChange.parse({ on: true })).toEqual({ on: true });
  expect(programmeChange.safeParse({ sendAt: '25:00' }).success).toBe(false);
  expect(programmeChange.safeParse({ surprise: 1 }).success).toBe(false);
});

it('a list asks for several statuses at once', () => {
  expect(touchpointQuery.parse({ status: 'planned,held', from: '2026-11-01' })).toMatchObject({
    status: ['planned', 'held'],
  });
  expect(touchpointQuery.safeParse({ status: 'lost' }).success).toBe(false);
});
