import type { Temporal } from '@regulars/shared/calendar';

/** What stands on record about writing greetings to a customer. `until` and `on` are days where the shop is. */
export type Consent =
  | { readonly kind: 'given' }
  | { readonly kind: 'none' }
  | { readonly kind: 'withdrawn'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'ended'; readonly on: Temporal.PlainDate };

/** What we know about a customer when a greeting is weighed; read afresh each time. */
export interface Knowledge {
  readonly deceased: boolean;
  readonly doNotContact: boolean;
  readonly archived: boolean;
  readonly consent: Consent;
  /** The address to write to, if there is one. */
  readonly address: string | undefined;
  /** Whether that address asked for no more greetings, or cannot receive mail. */
  readonly suppressed: boolean;
  /** The day of the last greeting that went out for the same occasion, apart from the one being weighed. */
  readonly lastGreeted: Temporal.PlainDate | undefined;
}
