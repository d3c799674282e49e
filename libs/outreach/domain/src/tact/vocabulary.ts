/** What the tact gate can say. */
export const verdictKinds = ['send', 'hold', 'skip', 'expire'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** Why it says so. */
export const reasonKinds = [
  'on-the-day',
  'ahead',
  'belated',
  'moved-by-hand',
  'not-yet',
  'quiet-hours',
  'closed-day',
  'deceased',
  'do-not-contact',
  'archived',
  'no-consent',
  'consent-withdrawn',
  'consent-ended',
  'no-address',
  'suppressed',
  'already-greeted',
  'too-late',
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

/** Days of the week, ISO 8601: 1 is Monday, 7 is Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];
