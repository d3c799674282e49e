import { dayInWords } from '../words/days';
import type { NoteFact, PreferenceFact } from './facts';
import type { BriefLine } from './line';

/** A line before it is known whether the first screen has room for it. */
export type Draft = Omit<BriefLine, 'essential'>;

type Some = Partial<Draft> & Pick<Draft, 'topic' | 'icon' | 'text' | 'link'>;

/** A line; plain and without a source unless said. */
export const draft = (line: Some): Draft => ({ tone: 'plain', source: null, day: null, ...line });

/** "note by Ana, 12 October"; "only you see this, 12 October" */
export function noteSource(note: NoteFact, today: string): string {
  const day = dayInWords(note.day, today);
  if (note.private) return `only you see this, ${day}`;
  return note.by === null ? `note, ${day}` : `note by ${note.by}, ${day}`;
}

/** "said on 3 May", "seen on 3 May", "from purchases", "imported on 3 May" */
export function preferenceSource(preference: PreferenceFact, today: string): string {
  const day = dayInWords(preference.day, today);
  const on = day === 'today' || day === 'yesterday' ? day : `on ${day}`;
  switch (preference.source) {
    case 'said':
      return `said ${on}`;
    case 'observed':
      return `seen ${on}`;
    case 'learnt':
      return 'from purchases';
    case 'imported':
      return `imported ${on}`;
  }
}
