import type { Tx } from '@regulars/shared/db';

export interface WelcomeQuestion {
  key: string;
  purpose: string;
  address: string;
}

/**
 * Asked in the transaction that claims, right before sending: is it still welcome? Whoever plans messages answers,
 * from consent and what else can change while a mail waits. Suppressed addresses are checked by the outbox itself.
 */
export abstract class StillWelcome {
  /** Whether a message with this key is ours to answer for (`touchpoint:…`). */
  abstract answersFor(key: string): boolean;
  /** The keys that are no longer welcome, each with one sentence why. A key left out is welcome. Keys come in batches. */
  abstract unwelcome(tx: Tx, questions: readonly WelcomeQuestion[]): Promise<ReadonlyMap<string, string>>;
}
