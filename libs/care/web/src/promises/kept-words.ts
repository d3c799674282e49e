import type { KeptRate } from '@regulars/care/contract';
import { keptShare, promiseFates, type PromiseFate } from '@regulars/care/domain';

type Month = KeptRate['business'][number];

/** One number of a month: how many promises went that way, and what part of those whose day has come. */
export interface KeptCount {
  readonly fate: PromiseFate;
  readonly count: number;
  /** 0 to 100; 0 for those whose day is still to come */
  readonly part: number;
  readonly words: string;
}

const said: Readonly<Record<PromiseFate, string>> = {
  kept: 'kept',
  'kept-late': 'kept later, told before',
  broken: 'not kept',
  open: 'still to come',
};

const behind: Readonly<Record<PromiseFate, string>> = {
  kept: 'kept',
  'kept-late': 'kept later, with the customer told before',
  broken: 'not kept in time',
  open: 'still to come',
};

/** The numbers of a month that are not nought, the good ones first. */
export function keptCounts(month: Month): KeptCount[] {
  const counts = { kept: month.kept, 'kept-late': month.keptLate, broken: month.broken, open: month.open };
  const come = month.kept + month.keptLate + month.broken;
  return promiseFates
    .map((fate) => ({
      fate,
      count: counts[fate],
      part: fate === 'open' || come === 0 ? 0 : (counts[fate] / come) * 100,
      words: `${counts[fate]} ${said[fate]}`,
    }))
    .filter(({ count }) => count > 0);
}

/** "83 %", or a dash where no day has come yet. */
export function shareWords(month: Month): string {
  const share = keptShare(month);
  return share === undefined ? '–' : `${Math.round(share * 100)} %`;
}

/** What a list behind a number holds: "Your promises for November that were kept". */
export function behindWords(month: string, fate: string | undefined, mine: boolean): string {
  const known = promiseFates.find((one) => one === fate);
  const which = known === undefined ? '' : `: ${behind[known]}`;
  return `${mine ? 'Your promises' : 'Promises'} for ${month}${which}`;
}
