import type { Temporal } from '@regulars/shared/calendar';

/** What a wish is about, as data that can be kept: its words on screens and in letters come from it. Days are `YYYY-MM-DD`. */
export type About =
  | { readonly kind: 'birthday' }
  | { readonly kind: 'date'; readonly label: string }
  | { readonly kind: 'holiday'; readonly name: string; readonly kept: 'country' | 'said' }
  | { readonly kind: 'away'; readonly since: string; readonly usual: number | null }
  | { readonly kind: 'visit'; readonly day: string; readonly number: number; readonly amount: string | null }
  /** Somebody whom they sent came for the first time; no name once that one was erased. */
  | { readonly kind: 'sent'; readonly name: string | null; readonly day: string }
  | {
      readonly kind: 'offer';
      readonly offerId: string;
      readonly name: string;
      /** Why this customer gets it, in one sentence. */
      readonly because: string;
      /** Its last day. */
      readonly until: string;
      readonly terms: string | null;
      readonly code: string | null;
      /** What of its interests fits; null for an offer to a group. */
      readonly interest?: string | null;
    };

/** Something worth getting in touch for, before it is settled when. Customer, occasion and occurrence name it for ever. */
export interface Wish {
  readonly customerId: string;
  /** At most 40 characters: `birthday`, `d:<date>`, `holiday:<key>`, `check-in`, `thanks:first`, `s:<customer>`, `o:<offer>` … */
  readonly occasion: string;
  /** At most 10 characters: a year, a day or a number. */
  readonly occurrence: string;
  readonly occasionDay: Temporal.PlainDate;
  /** Where the customer lives, if that is known. */
  readonly zone: string | undefined;
  /** The years that are full on the day: the age, or those of an anniversary. */
  readonly turning?: number | undefined;
  readonly about: About;
  /** The last day on which it makes sense, for what can be put off. */
  readonly lastDay?: Temporal.PlainDate | undefined;
}

/** The days that planning looks at, both included. */
export interface Window {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** What names a touchpoint among all others. */
export const keyOf = (one: { customerId: string; occasion: string; occurrence: string }): string =>
  `${one.customerId} ${one.occasion} ${one.occurrence}`;
