import type { Programme, ProgrammeChange } from '@regulars/outreach/contract';

const words: Readonly<Record<keyof ProgrammeChange, string>> = {
  name: 'the name',
  on: 'the switch',
  sendAt: 'the time',
  leapChoice: '29 February',
  closedDays: 'closed days',
  channel: 'the way it goes out',
  templateId: 'the letter',
  segmentId: 'whom it is for',
  weekdays: 'the days of the week',
  perDay: 'the most per day',
  endsOn: 'the last day',
  needsApproval: 'the approval',
  settings: 'what it goes by',
};

/** What of a change differs from the programme as it stands. */
export function differing(programme: Programme, change: ProgrammeChange): ProgrammeChange {
  const saved = new Map<string, unknown>(Object.entries(programme));
  return Object.fromEntries(
    Object.entries(change).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(saved.get(key))),
  );
}

/** How the programme stands now in what a change names, to put it back. */
export function undoOf(programme: Programme, change: ProgrammeChange): ProgrammeChange {
  return Object.fromEntries(Object.entries(programme).filter(([key]) => key in change));
}

/** What a change is about: "the time and the days of the week". */
export function changeInWords(change: ProgrammeChange): string[] {
  return Object.entries(words).flatMap(([key, said]) => (key in change ? [said] : []));
}
