import type { Mood, Outcome } from '../interactions/vocabulary';
import { isTwoWay } from '../interactions/vocabulary';

/** How many good contacts a complaint is worth, unless the owner says otherwise: lore of the trade, not science. */
export const usualRecoveryContacts = 12;

/** A contact as recovery counts it. */
export interface CountedContact {
  at: string;
  outcome: Outcome;
  mood: Mood | null;
}

/** How far the making-up has come. */
export interface Recovery {
  /** stamp: when it went wrong */
  since: string;
  made: number;
  owed: number;
}

/** A good contact: they were reached, and it did not go badly. Automated mail is never one. */
export const isGoodContact = ({ outcome, mood }: Pick<CountedContact, 'outcome' | 'mood'>): boolean =>
  isTwoWay(outcome) && mood !== 'bad';

/** The good contacts since it went wrong; at most as many as are owed. Undefined once all are made. */
export function recoveryFrom(since: string, owed: number, contacts: readonly CountedContact[]): Recovery | undefined {
  const made = contacts.filter((contact) => contact.at > since && isGoodContact(contact)).length;
  return made >= owed ? undefined : { since, made, owed };
}
