import type { MergeValue, MergeValues } from '../templates/merge-value';

/** What a letter is about, as far as its words may say it. Days are `YYYY-MM-DD`. */
export interface LetterAbout {
  /** How the day is called: as the shop calls it, or by language tag. */
  readonly occasion?: string | Readonly<Record<string, string>>;
  /** Which anniversary it is. */
  readonly years?: number;
  /** How often they come, in days. */
  readonly usualDays?: number;
  readonly offer?: OfferWords;
  readonly reward?: string;
}

/** What an offer says of itself. `until` is its last day. */
export interface OfferWords {
  readonly name: string;
  readonly terms?: string | null;
  readonly code?: string | null;
  readonly until: string;
}

/** The same as values of fields; what is not known is left out. */
export function valuesOf({ occasion, years, usualDays, offer, reward }: LetterAbout): MergeValues {
  return known({
    occasion: typeof occasion === 'object' ? { kind: 'names', names: occasion } : occasion,
    years: years === undefined ? undefined : String(years),
    usual: usualDays === undefined ? undefined : { kind: 'every', days: usualDays },
    offer_name: offer?.name,
    offer_terms: offer?.terms ?? undefined,
    offer_code: offer?.code ?? undefined,
    offer_until: offer && { kind: 'day', day: offer.until },
    reward_name: reward,
  });
}

/** Values without those that are not known. */
export const known = (values: Readonly<Record<string, MergeValue | undefined>>): MergeValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
