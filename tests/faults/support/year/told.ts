import type { Entry, Letter } from './books';
import type { JazzOffer } from './jazz-offer';
import type { MortalWorker } from './worker';
import type { Year } from './year';

interface Told {
  kind: string;
  seconds: number;
  year: Year;
  worker: MortalWorker;
  offer: JazzOffer;
  foreseen: Record<string, number>;
  entries: readonly Entry[];
  letters: readonly Letter[];
}

/** The year in figures. */
export function told({ kind, seconds, year, worker, offer, foreseen, entries, letters }: Told): string {
  const silent = entries.filter(({ status }) => status !== 'sent');
  const mostSaid = [...counted(silent.map(({ sentence }) => general(sentence)))].toSorted(([, one], [, other]) => other - one); // prettier-ignore
  const unknown = entries.filter(({ status }) => status === 'unknown');
  const arrived = new Set(letters.map(({ entry }) => entry.id));
  return [
    `${kind}: a year in ${seconds.toFixed(0)} s and ${year.steps} steps, ${year.came.length} visits typed in`,
    `killed ${worker.kills} times, ${worker.struck} of them in the middle of deciding or sending`,
    `foreseen for the first 60 days: ${list(Object.entries(foreseen))}`,
    `${letters.length} letters: ${list(counted(letters.map(({ entry }) => entry.kind)))}`,
    `touchpoints: ${list(counted(entries.map(({ status }) => status)))}`,
    `twice: ${letters.length - arrived.size}; may have been sent: ${unknown.length}, arrived of them ${unknown.filter(({ id }) => arrived.has(id)).length}`,
    `Jazz: ${offer.promised.size} promised, ${offer.redeemed} redeemed once, ${offer.refused} refused`,
    `what the ${silent.length} others say:`,
    ...mostSaid.slice(0, 12).map(([sentence, times]) => `  ${times} × ${sentence}`),
  ].join('\n  ');
}

const counted = (values: readonly string[]): Map<string, number> =>
  new Map([...Map.groupBy(values, (one) => one)].map(([value, all]) => [value, all.length]));
const list = (counts: Iterable<readonly [string, number]>): string =>
  [...counts].map(([what, times]) => `${times} ${what}`).join(', ');
/** The same sentence of other days and numbers. */
const general = (sentence: string): string => sentence.replaceAll(/\d+/g, '…');
