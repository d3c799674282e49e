import type { Temporal } from '@regulars/shared/calendar';
import type { SuppressionReason } from '@regulars/delivery/domain';
import type { ProgrammeKind } from '../programmes/vocabulary';
import type { Trouble } from './trouble';

/** What stands on record about writing to a customer for a purpose. `until` and `on` are days where the shop is. */
export type Consent =
  | { readonly kind: 'given' }
  | { readonly kind: 'none' }
  | { readonly kind: 'withdrawn'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'ended'; readonly on: Temporal.PlainDate };

/** How somebody would rather be reached than by mail. */
export type PersonalWay = 'call' | 'card';

/** Something of higher rank that is still to come for the same customer. */
export interface Coming {
  readonly due: Temporal.Instant;
  readonly kind: ProgrammeKind;
}

/** Why an address gets nothing more. */
export interface ClosedBecause {
  readonly why: SuppressionReason;
  /** who here said that mail came back */
  readonly by?: string;
  /** the day they did, where the shop is; `YYYY-MM-DD` */
  readonly on?: string;
}

/** What we know about a customer when a touchpoint is weighed; read afresh each time. */
export interface Knowledge {
  readonly deceased: boolean;
  readonly doNotContact: boolean;
  readonly archived: boolean;
  /** The first day on which they want to hear from us again. */
  readonly pausedUntil: Temporal.PlainDate | undefined;
  /** For the touchpoint's own purpose. */
  readonly consent: Consent;
  /** The address to write to, if there is one. */
  readonly address: string | undefined;
  /** Whether that address asked for no more of this, or cannot receive mail. */
  readonly suppressed: boolean;
  /** Why it is, and who here said so when, as far as that is known. */
  readonly closed?: ClosedBecause | undefined;
  readonly hasPhone: boolean;
  readonly hasPostalAddress: boolean;
  readonly prefers: PersonalWay | undefined;
  /** The day of the last greeting that went out for the same occasion, apart from the one being weighed. */
  readonly lastGreeted: Temporal.PlainDate | undefined;
  readonly lastVisit: Temporal.PlainDate | undefined;
  /** When they heard from us of late, apart from the one being weighed: letters, calls, cards; the newest last. */
  readonly lately: readonly Temporal.Instant[];
  /** What is to come for them soon, apart from the one being weighed. */
  readonly coming: readonly Coming[];
  /** What is not well between them and the house. */
  readonly trouble: Trouble;
  /** Somebody at the same address who had the same one, and when. */
  readonly sharedWith: { readonly name: string; readonly on: Temporal.PlainDate } | undefined;
}
