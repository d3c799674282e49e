import type { CustomerCard } from '@regulars/customers/api';
import type { MergeValues } from '@regulars/outreach/domain';

/** One letter to several at one address greets them all: "Leonie and Frank", "Leonie und Frank". */
export function bothNames(values: MergeValues, cards: readonly CustomerCard[], language: string): MergeValues {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    ...values,
    first_name: list.format(cards.map((card) => card.greetingName)),
    full_name: list.format(cards.map((card) => card.displayName)),
  };
}
