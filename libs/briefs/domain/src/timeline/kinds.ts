/** What a customer's timeline holds. */
export const timelineKinds = [
  'note',
  'preference',
  'date',
  'visit',
  'consent',
  'asked',
  'greeting',
  'contact',
  'promise',
  'complaint',
  'feedback',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];
