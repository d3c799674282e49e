/** What plans touchpoints. `date` is an anniversary or the owner's own kind of day; `offer` belongs to one offer. */
export const programmeKinds = [
  'birthday',
  'date',
  'holiday',
  'check-in',
  'thanks',
  'second-visit',
  'win-back',
  'offer',
] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

/** How a programme reaches people: by a letter, or as a task for a person. */
export const channels = ['email', 'call', 'card'] as const;
export type Channel = (typeof channels)[number];

/** What to do with a greeting whose day is a closed day: send it on the open day before, the one after, or on the day. */
export const closedDayChoices = ['earlier', 'later', 'anyway'] as const;
export type ClosedDayChoice = (typeof closedDayChoices)[number];

/** How many days ahead greetings are planned. */
export const horizonDays = 60;

/** What a letter of each kind is written for, as consent and suppression name it. */
export const purposeOf = {
  birthday: 'greetings',
  date: 'greetings',
  holiday: 'greetings',
  thanks: 'greetings',
  'check-in': 'check-ins',
  'second-visit': 'check-ins',
  'win-back': 'check-ins',
  offer: 'offers',
} as const satisfies Record<ProgrammeKind, string>;

/** Who goes first where only one message is welcome: the lower number. */
export const rankOf = {
  birthday: 1,
  date: 1,
  holiday: 2,
  thanks: 3,
  'check-in': 4,
  'second-visit': 4,
  'win-back': 4,
  offer: 5,
} as const satisfies Record<ProgrammeKind, number>;

/** Whether a wish belongs to its day. The others may be spread over days with room. */
export const isDayBound = (kind: ProgrammeKind): boolean =>
  kind === 'birthday' || kind === 'date' || kind === 'holiday';
