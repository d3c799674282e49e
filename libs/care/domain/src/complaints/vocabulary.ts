/** A complaint is open until we solved it, or could not and tried. */
export const complaintStates = ['open', 'solved', 'could-not'] as const;
export type ComplaintState = (typeof complaintStates)[number];

/** What the customer says when asked, two days after: is it good now? */
export const checkAnswers = ['yes', 'no'] as const;
export type CheckAnswer = (typeof checkAnswers)[number];

/** What was granted to make up for it, and how it was decided. */
export const grantStates = ['granted', 'asked', 'refused'] as const;
export type GrantState = (typeof grantStates)[number];

/** What happened with a complaint, as its history tells it. */
export const complaintEvents = [
  'received',
  'changed',
  'confirmed',
  'apologised',
  'granted',
  'asked-for-more',
  'refused',
  'grant-taken-back',
  'decision-taken-back',
  'closed',
  'asked-whether-good',
  'answered',
  'reopened',
] as const;
export type ComplaintEvent = (typeof complaintEvents)[number];

/** What to do with wishes (birthday, holiday) while a complaint is open. */
export const wishesInComplaint = ['send', 'hold', 'person'] as const;
export type WishesInComplaint = (typeof wishesInComplaint)[number];
