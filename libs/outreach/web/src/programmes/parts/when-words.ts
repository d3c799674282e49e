import type { RadioOption } from '@regulars/shared/ui';

/** By a letter, or by one of us. */
export const channelOptions: readonly RadioOption[] = [
  { value: 'email', label: 'A letter, by e-mail', says: 'It goes out by itself.' },
  { value: 'call', label: 'A call', says: 'One of you finds it in Today, with the brief.' },
  { value: 'card', label: 'A card', says: 'One of you finds it in Today and writes it by hand.' },
];

/** What happens when the day is a closed day. */
export const closedOptions: readonly RadioOption[] = [
  { value: 'earlier', label: 'Send on the open day before' },
  { value: 'later', label: 'Send on the open day after' },
  { value: 'anyway', label: 'Send on the day all the same' },
];

/** Where a day of 29 February falls in other years. */
export const leapOptions: readonly RadioOption[] = [
  { value: '28-february', label: 'On 28 February', says: 'A day early pleases.' },
  { value: '1-march', label: 'On 1 March' },
];
