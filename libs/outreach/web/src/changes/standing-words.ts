import type { ChangePeople, ChangeView } from '@regulars/outreach/contract';
import { changeStandings, type ChangeStanding } from '@regulars/outreach/domain';

type Person = ChangePeople['items'][number];

/** Where somebody stands, as a heading, in the order in which it is shown. */
const heads: Readonly<Record<ChangeStanding, string>> = {
  gets: 'Get it',
  'does-not': 'Do not get it',
  planned: 'Still to go',
  told: 'Told',
  'not-told': 'Not told',
};

/** People under where they stand. */
export function standingGroups(people: readonly Person[]): { heading: string; people: readonly Person[] }[] {
  const by = Map.groupBy(people, ({ standing }) => standing);
  return changeStandings.flatMap((standing) => {
    const those = by.get(standing) ?? [];
    return those.length === 0 ? [] : [{ heading: `${heads[standing]}, ${those.length}`, people: those }];
  });
}

/** How far the telling is: "2 told, 1 still to go, 1 not told". */
export function toldWords({ toldAt, planned, told, notTold }: ChangeView): string {
  if (toldAt === null) return 'Nobody is told yet';
  const parts = [
    ...(told > 0 ? [`${told} told`] : []),
    ...(planned > 0 ? [`${planned} still to go`] : []),
    ...(notTold > 0 ? [`${notTold} not told`] : []),
  ];
  return parts.length === 0 ? 'Nobody had spoken of it' : parts.join(', ');
}

/** The button that tells them: "Tell 3 people". */
export const tellWords = (gets: number): string => (gets === 1 ? 'Tell 1 person' : `Tell ${gets} people`);
