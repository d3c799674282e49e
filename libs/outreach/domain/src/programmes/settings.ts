import type { DateKind } from '@regulars/customers/domain';

/** A holiday that a programme keeps, by its key in the almanac, with words of its own where it has them. */
export interface KeptHoliday {
  readonly key: string;
  readonly name: string;
  readonly templateId?: string | undefined;
}

/** After which visits thanks go out; `sent`: after the first one of somebody whom they sent. */
export type ThanksAfter =
  | { readonly after: 'first' }
  | { readonly after: 'nth'; readonly numbers: number[] }
  | { readonly after: 'large'; readonly minor: number }
  | { readonly after: 'sent' };

/** What only one kind of programme needs to know. */
export type ProgrammeSettings =
  | { readonly kind: 'birthday' }
  | { readonly kind: 'date'; readonly dateKind: Exclude<DateKind, 'birthday'>; readonly label: string | null }
  | { readonly kind: 'holiday'; readonly holidays: KeptHoliday[] }
  | { readonly kind: 'check-in'; readonly by: 'rhythm' }
  | { readonly kind: 'check-in'; readonly by: 'cadence'; readonly everyDays: number }
  | ({ readonly kind: 'thanks'; readonly daysAfter: number } & ThanksAfter)
  | { readonly kind: 'second-visit'; readonly daysAfter: number }
  | { readonly kind: 'win-back'; readonly by: 'rhythm' }
  | { readonly kind: 'win-back'; readonly by: 'days'; readonly days: number }
  | { readonly kind: 'offer'; readonly offerId: string };

/** What a programme of a kind says before the owner has said anything. */
export const firstSettings = {
  birthday: { kind: 'birthday' },
  date: { kind: 'date', dateKind: 'anniversary', label: null },
  holiday: { kind: 'holiday', holidays: [] },
  'check-in': { kind: 'check-in', by: 'rhythm' },
  thanks: { kind: 'thanks', daysAfter: 1, after: 'first' },
  'second-visit': { kind: 'second-visit', daysAfter: 21 },
  'win-back': { kind: 'win-back', by: 'rhythm' },
} satisfies Record<string, ProgrammeSettings>;
