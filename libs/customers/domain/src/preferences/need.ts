import type { PreferenceKind, Stance } from './preference';

/** A preference as far as it can be a need. */
export interface MaybeNeed {
  readonly kind: PreferenceKind;
  readonly stance: Stance;
}

/** What somebody may look for until they have it. An allergy, a ramp or a size is kept in mind for good. */
export const soughtKinds = ['interest', 'product', 'other'] as const satisfies readonly PreferenceKind[];

/** Whether it is a need that comes to an end once it is met: "a bigger table". */
export const canBeMet = ({ kind, stance }: MaybeNeed): boolean =>
  stance === 'need' && soughtKinds.some((one) => one === kind);

// "no perfume", "ohne Nüsse": whoever needs that is not looking for it.
const against = /(^|[^\p{L}])(no|not|non|never|without|avoid|allerg\p{L}*|kein\p{L}*|nicht|nie|ohne)(?=$|[^\p{L}])/iu;

/** Whether they are looking for what its words say, so that what fits them may be offered. */
export const isLookedFor = (need: MaybeNeed & { readonly text: string }): boolean =>
  canBeMet(need) && !against.test(need.text);

/** What they are looking for, without the words that say so: "looking for a bigger table" is "a bigger table". */
export function soughtIn(text: string): string {
  const what = text.trim().replace(/^(?:(?:is|am|are)\s+)?(?:looking|searching|seeking)\s+(?:for\s+)?/i, '');
  return what === '' ? text.trim() : what;
}
