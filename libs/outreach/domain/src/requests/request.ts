import type { Temporal } from '@regulars/shared/calendar';

/** What a customer may ask for by themselves: their name or birthday put right, or to be forgotten. */
export const requestKinds = ['name', 'birthday', 'forget'] as const;
export type RequestKind = (typeof requestKinds)[number];

export const requestStates = ['open', 'accepted', 'declined'] as const;
export type RequestState = (typeof requestStates)[number];

/** What is asked for, as the customer wrote it. */
export type Asked =
  | { readonly kind: 'name'; readonly given: string | null; readonly family: string | null }
  | { readonly kind: 'birthday'; readonly birthday: string }
  | { readonly kind: 'forget' };

/** The last day on which to answer who asks to be forgotten: one month after it came (GDPR art. 12(3)). */
export function answerBy(received: Temporal.PlainDate): Temporal.PlainDate {
  return received.add({ months: 1 }, { overflow: 'constrain' });
}
