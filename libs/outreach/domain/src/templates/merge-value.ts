import type { MergeFieldName } from './merge-field';

/**
 * What is known for one field: text as it is, or something that each language says in its own way. Days are
 * `YYYY-MM-DD`. `names` has one name per language tag, and `en` for all others.
 */
export type MergeValue =
  | string
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'since'; readonly day: string }
  | { readonly kind: 'every'; readonly days: number }
  | { readonly kind: 'money'; readonly minor: number; readonly currency: string }
  | { readonly kind: 'names'; readonly names: Readonly<Record<string, string>> };

/** What is known for one letter; what is missing or empty falls back. */
export type MergeValues = Readonly<Partial<Record<MergeFieldName, MergeValue>>>;

/** Who says it, and when. */
export interface Voice {
  /** BCP 47, such as `de-AT` */
  readonly language: string;
  /** `YYYY-MM-DD` where the shop is */
  readonly today: string;
}
