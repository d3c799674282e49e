import type { PromiseView } from '@regulars/care/contract';

/** What is owed, in the order in which it presses. */
export interface PromiseGroup {
  readonly heading: string;
  readonly items: readonly PromiseView[];
}

const headings = [
  ['overdue', 'Overdue'],
  ['warning', 'Today and tomorrow'],
  ['far', 'Later'],
  ['waiting', 'They wait, without a day'],
] as const satisfies readonly (readonly [PromiseView['standing'], string])[];

/** What is owed by how it presses; groups without anything are left out. */
export function promiseGroups(promises: readonly PromiseView[]): PromiseGroup[] {
  return headings
    .map(([standing, heading]) => ({ heading, items: promises.filter((one) => one.standing === standing) }))
    .filter(({ items }) => items.length > 0);
}
