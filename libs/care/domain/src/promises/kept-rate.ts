import type { PromiseState } from './vocabulary';

/** A promise as the rate counts it; days are the shop's. */
export interface CountedPromise {
  state: PromiseState;
  /** the day we first said */
  firstDueOn: string;
  /** the day it is due now */
  dueOn: string;
  /** the day it was kept, if it was */
  keptOn: string | null;
}

/** How promises of one month went. `open` are those whose day is still to come: they count for neither side. */
export interface MonthOfPromises {
  /** `YYYY-MM` of the day we first said */
  month: string;
  kept: number;
  /** kept by a later day that the customer was told of before */
  keptLate: number;
  broken: number;
  open: number;
}

/**
 * Promises by the month of the day we first said. Kept by then is kept; kept by a later day that the customer was told of
 * is kept late; anything else is broken: kept after the day it was due, broken, or still owed when its day has passed.
 * Withdrawn ones count nowhere: the customer no longer wanted them.
 */
export function keptByMonth(promises: readonly CountedPromise[], today: string): MonthOfPromises[] {
  const months = Map.groupBy(
    promises.filter(({ state }) => state !== 'withdrawn'),
    ({ firstDueOn }) => firstDueOn.slice(0, 7),
  );
  return [...months]
    .map(([month, those]) => ({ month, ...counted(those, today) }))
    .toSorted((one, other) => one.month.localeCompare(other.month));
}

/** The share kept, early or late, of those whose day has come: 0 to 1; undefined where there is none. */
export function keptShare({ kept, keptLate, broken }: Omit<MonthOfPromises, 'month'>): number | undefined {
  const settled = kept + keptLate + broken;
  return settled === 0 ? undefined : (kept + keptLate) / settled;
}

function counted(promises: readonly CountedPromise[], today: string): Omit<MonthOfPromises, 'month'> {
  const count = (standing: keyof Omit<MonthOfPromises, 'month'>): number =>
    promises.filter((promise) => standingIn(promise, today) === standing).length;
  return { kept: count('kept'), keptLate: count('keptLate'), broken: count('broken'), open: count('open') };
}

function standingIn(promise: CountedPromise, today: string): keyof Omit<MonthOfPromises, 'month'> {
  const { state, firstDueOn, dueOn, keptOn } = promise;
  if (state === 'broken') return 'broken';
  if (keptOn !== null) {
    if (keptOn <= firstDueOn) return 'kept';
    return keptOn <= dueOn ? 'keptLate' : 'broken';
  }
  return dueOn < today ? 'broken' : 'open';
}
