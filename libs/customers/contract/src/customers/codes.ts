/** The stable codes of what can go wrong with customers, beyond those that every route knows. */
export const customerProblems = [
  'nameless',
  'not-a-phone',
  'reference-taken',
  'rep-unknown',
  'sender-unknown',
  'sent-in-circle',
  'changed-meanwhile',
  'never-met',
  'met-before',
  'not-yet',
  'birthday-known',
  'tag-taken',
  'view-taken',
  'conduct-past',
  'conduct-too-far',
  'conduct-set',
  'merged-away',
  'merge-refused',
  'merge-stands',
] as const;
export type CustomerProblem = (typeof customerProblems)[number];
