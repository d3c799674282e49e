import { daysAfter } from '@regulars/visits/domain';
import { drawingFrom } from './drawing';
import type { SampleHabit } from './regular';

/** A visit of the sample shop; `minor` is in the smallest unit of the shop's money. */
export interface SampleVisit {
  day: string;
  minor: number;
  items: string[];
  note: string | null;
}

const twoYears = 730;

/** Two years of visits as a habit has them, oldest first. */
export function sampleVisits(habit: SampleHabit, seed: string, today: string): SampleVisit[] {
  const draw = drawingFrom(seed);
  const agos: number[] = [];
  const most = habit.visits ?? Infinity;
  for (let ago = habit.last; ago <= twoYears && agos.length < most; ago += gap(habit, draw)) agos.push(ago);
  return agos
    .map((ago, at) => ({
      day: daysAfter(today, -ago),
      minor: amount(habit, draw),
      items: basket(habit.buys, draw),
      note: at === 0 ? (habit.lastWords ?? null) : null,
    }))
    .reverse();
}

function gap({ every, swing = 0 }: SampleHabit, draw: () => number): number {
  return Math.max(1, Math.round(every + swing * (2 * draw() - 1)));
}

/** Prices end in tens of cents. */
function amount({ spends: [least, most] }: SampleHabit, draw: () => number): number {
  return Math.round((least + (most - least) * draw()) * 10) * 10;
}

/** The favourite on two visits of three, and now and then a second thing. */
function basket(buys: readonly string[], draw: () => number): string[] {
  const [favourite, ...others] = buys;
  const other = others[Math.floor(draw() * others.length)];
  const isUsual = draw() < 0.66;
  return [isUsual ? favourite : undefined, !isUsual || draw() < 0.3 ? other : undefined]
    .concat(others.length === 0 ? [favourite] : [])
    .filter((item, at, all) => item !== undefined && all.indexOf(item) === at)
    .flatMap((item) => item ?? []);
}
