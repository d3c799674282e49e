import type { MergeValues } from '@regulars/outreach/domain';

/** A customer who does not exist, to show a letter before there are any. */
export const madeUp: MergeValues = {
  first_name: 'Leonie',
  full_name: 'Leonie Köhler',
  age: '40',
  rep_name: 'Ana',
  visits: '12',
  last_visit: { kind: 'names', names: { en: 'a week ago', de: 'vor einer Woche' } },
  usual: { kind: 'every', days: 9 },
};
