/** Where somebody stands with a change: would get it or not, waits for its letter, was told, or was not and why. */
export const changeStandings = ['gets', 'does-not', 'planned', 'told', 'not-told'] as const;
export type ChangeStanding = (typeof changeStandings)[number];
