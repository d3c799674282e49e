import type { DateKind } from '@regulars/customers/domain';
import { nextTime, yearsOn } from '../customers/day-math';

/** A date as far as its words need it. */
export interface DateSaid {
  readonly kind: DateKind;
  readonly label: string | null;
  readonly day: string;
}

/** What a date is called: the shop's own word, or what its kind is. */
export function dateName({ kind, label }: Pick<DateSaid, 'kind' | 'label'>): string {
  return label ?? { birthday: 'Birthday', anniversary: 'Anniversary', other: 'A day to remember' }[kind];
}

/** When it is next, and what it will then be: "Birthday, turns 52", "Shop anniversary, 5 years". */
export function dateComing(date: DateSaid, today: string): { readonly next: string; readonly words: string } {
  const next = nextTime(date.day, today);
  const years = yearsOn(date.day, next);
  if (years === undefined) return { next, words: dateName(date) };
  const turns = date.kind === 'birthday' ? `turns ${years}` : `${years} ${years === 1 ? 'year' : 'years'}`;
  return { next, words: `${dateName(date)}, ${turns}` };
}
