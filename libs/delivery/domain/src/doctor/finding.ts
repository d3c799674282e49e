/** What the doctor looks at. */
export const findingKinds = ['login', 'tls', 'spf', 'dkim', 'dmarc', 'address'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** `warn`: letters go out, and could fare better. `unknown`: the doctor could not look; that says nothing either way. */
export const verdicts = ['good', 'warn', 'wrong', 'unknown'] as const;
export type FindingVerdict = (typeof verdicts)[number];

/** One thing that was looked at, in plain sentences. */
export interface Finding {
  kind: FindingKind;
  verdict: FindingVerdict;
  /** What was found. */
  what: string;
  /** What that means for the letters; empty if it says itself. */
  means: string;
  /** What to do; empty if there is nothing to do. */
  todo: string;
}

type Words = Partial<Pick<Finding, 'means' | 'todo'>>;

/** Makes the findings of one kind: `const spf = findingsOf('spf'); spf('wrong', 'There is none.', { todo: … })`. */
export const findingsOf =
  (kind: FindingKind) =>
  (verdict: FindingVerdict, what: string, { means = '', todo = '' }: Words = {}): Finding => ({
    kind,
    verdict,
    what,
    means,
    todo,
  });
