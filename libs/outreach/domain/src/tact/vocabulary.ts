/** What the tact gate can say. */
export const verdictKinds = ['send', 'hold', 'hand', 'skip', 'expire'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** Why it says so. */
export const reasonKinds = [
  'on-the-day',
  'ahead',
  'belated',
  'as-planned',
  'moved-by-hand',
  'sent-by-hand',
  'for-a-person',
  'prefers-person',
  'handed-over',
  'together',
  'not-yet',
  'quiet-hours',
  'closed-day',
  'cap',
  'makes-room',
  'deceased',
  'do-not-contact',
  'archived',
  'paused',
  'no-consent',
  'consent-withdrawn',
  'consent-ended',
  'no-address',
  'no-phone',
  'no-postal-address',
  'suppressed',
  'already-greeted',
  'just-been-here',
  'household',
  'open-complaint',
  'complaint-in-person',
  'after-complaint',
  'promise-overdue',
  'not-done',
  'too-late',
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

/** Days of the week, ISO 8601: 1 is Monday, 7 is Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];
