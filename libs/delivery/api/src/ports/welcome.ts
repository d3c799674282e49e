import type { Tx } from '@regulars/shared/db';

export interface WelcomeQuestion {
  key: string;
  purpose: string;
  address: string;
}

/** What is said against a message: why it is no longer welcome, or that just this is being changed, so that it is asked again. */
export type Unwelcome = { kind: 'unwelcome'; why: string } | { kind: 'ask-again' };

/**
 * Asked in the transaction that claims, right before sending: is it still welcome? Whoever plans messages answers,
 * from consent and what else can change while a mail waits. Suppressed addresses are checked by the outbox itself.
 */
export abstract class StillWelcome {
  /** Whether a message with this key is ours to answer for (`touchpoint:…`). */
  abstract answersFor(key: string): boolean;
  /** What is said against these, by key. A key left out is welcome, and stays so until the unit ends. Keys come in batches. */
  abstract unwelcome(tx: Tx, questions: readonly WelcomeQuestion[]): Promise<ReadonlyMap<string, Unwelcome>>;
}
