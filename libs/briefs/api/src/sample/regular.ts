import type { ConsentBasis, DateKind, PreferenceKind, PreferenceSource, Stance } from '@regulars/customers/domain';

/** A birthday or another day: so many days from the day of loading, or on a fixed day of the year. */
export interface SampleDate {
  kind?: DateKind;
  label?: string;
  /** 0 is the day of loading; negative lies before it */
  inDays?: number;
  /** `MM-DD` */
  on?: string;
  /** how many years it will be then; without it nobody knows the year */
  years?: number;
}

/** What somebody at the counter wrote down, so many days before the day of loading. */
export interface SampleNote {
  ago: number;
  text: string;
  pinned?: boolean;
}

export interface SampleTaste {
  text: string;
  kind?: PreferenceKind;
  stance?: Stance;
  source?: PreferenceSource;
  ago?: number;
}

/** How somebody comes and what they take home. */
export interface SampleHabit {
  /** days between visits, give or take `swing` */
  every: number;
  swing?: number;
  /** days since the last visit */
  last: number;
  /** so many visits at most; else as many as two years hold */
  visits?: number;
  /** what a visit brings, from and to, in whole units of the shop's money */
  spends: readonly [number, number];
  /** favourites first: the first is on most visits */
  buys: readonly string[];
  /** what was said at the last visit */
  lastWords?: string;
}

/** One regular of the sample shop, told relative to the day it is loaded. */
export interface SampleRegular {
  given: string;
  family?: string;
  preferred?: string;
  sayIt?: string;
  company?: string;
  city?: string;
  language?: string;
  metThrough?: string;
  phone?: string;
  noEmail?: true;
  tags?: readonly string[];
  consent?: ConsentBasis;
  standing?: 'deceased' | 'do not contact' | 'moved';
  dates?: readonly SampleDate[];
  notes?: readonly SampleNote[];
  tastes?: readonly SampleTaste[];
  habit?: SampleHabit;
}
