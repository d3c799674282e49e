import { daysSince } from './away';

/** What a year of a customer's usual visits brings, in minor units; undefined where no amount is known. */
export function worthPerYear(
  spentMinor: number | undefined,
  paidVisits: number,
  usualDays: number | undefined,
): number | undefined {
  if (spentMinor === undefined || paidVisits === 0 || usualDays === undefined) return undefined;
  return Math.round(((spentMinor / paidVisits) * 365) / usualDays);
}

/** Somebody who stays away. */
export interface Away {
  lastDay: string;
  usualDays: number;
  worthMinor: number | null;
}

/**
 * How much a contact would be worth: the times beyond usual that have passed, weighed by the order of magnitude of
 * their worth, so that one big spender does not bury every regular.
 */
export function urgency(away: Away, today: string): number {
  const beyond = daysSince(away.lastDay, today) / away.usualDays - 1;
  return Math.max(0, beyond) * (1 + Math.log10(1 + Math.max(0, away.worthMinor ?? 0) / 100));
}

/** The most urgent first; the same list always in the same order. */
export function mostUrgent<Person extends Away & { customerId: string }>(
  people: readonly Person[],
  today: string,
): Person[] {
  return people
    .map((person) => ({ person, urgency: urgency(person, today) }))
    .sort((one, other) => other.urgency - one.urgency || (one.person.customerId < other.person.customerId ? -1 : 1))
    .map(({ person }) => person);
}
