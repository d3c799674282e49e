import type { PolicyView } from '@regulars/outreach/contract';

const words: Readonly<Record<keyof PolicyView, string>> = {
  quietHours: 'the quiet hours',
  closedWeekdays: 'the closed weekdays',
  closedDates: 'the closed days',
  closedOnHolidays: 'public holidays',
  cap: 'how many messages are welcome',
  householdOnce: 'letters to one household',
  personFirst: 'who would rather be called',
  wishesInComplaint: 'wishes during a complaint',
  justBeenDays: 'who has just been here',
  late: 'how late it may be',
};

/** Which rules differ, in words. */
export function rulesChanged(saved: PolicyView, draft: PolicyView): string[] {
  const before = new Map<string, unknown>(Object.entries(saved));
  const after = new Map<string, unknown>(Object.entries(draft));
  return Object.entries(words).flatMap(([rule, said]) =>
    JSON.stringify(before.get(rule)) === JSON.stringify(after.get(rule)) ? [] : [said],
  );
}
