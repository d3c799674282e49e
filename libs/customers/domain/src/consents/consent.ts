/** What we may write for: wishes on their day, offers of value, a word to ask how things are. */
export const purposes = ['greetings', 'offers', 'check-ins'] as const;
export type Purpose = (typeof purposes)[number];

/**
 * On what basis. `asked`: they said yes. `existing-customer`: they buy here, and may object at any time (GDPR art. 6(1)(f),
 * recital 47; ePrivacy directive art. 13(2)). `imported`: a yes given elsewhere, with the owner's statement. `none`: no.
 */
export const consentBases = ['none', 'asked', 'existing-customer', 'imported'] as const;
export type ConsentBasis = (typeof consentBases)[number];

/** One entry of the append-only record, as far as deciding needs it; stamps are UTC text of fixed width. */
export interface ConsentEntry {
  readonly purposes: readonly Purpose[];
  readonly basis: ConsentBasis;
  readonly at: string;
  /** the moment from which it no longer holds; null if it holds until withdrawn */
  readonly until: string | null;
}

/** Whether an entry lets us write at a moment (a stamp). No entry does not. */
export function allowsAt(entry: ConsentEntry | undefined, at: string): boolean {
  if (entry === undefined || entry.basis === 'none') return false;
  return entry.until === null || at < entry.until;
}

/** The entry that counts for each purpose: the last one recorded. Entries come oldest first. */
export function currentConsents<Entry extends ConsentEntry>(entries: readonly Entry[]): Map<Purpose, Entry> {
  return new Map(entries.flatMap((entry) => entry.purposes.map((purpose) => [purpose, entry] as const)));
}
