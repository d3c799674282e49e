/** What plans touchpoints. */
export const programmeKinds = ['birthday'] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

/** What to do with a greeting whose day is a closed day: send it on the open day before, the one after, or on the day. */
export const closedDayChoices = ['earlier', 'later', 'anyway'] as const;
export type ClosedDayChoice = (typeof closedDayChoices)[number];

/** How many days ahead greetings are planned. */
export const horizonDays = 60;
