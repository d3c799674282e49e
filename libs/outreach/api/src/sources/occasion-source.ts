import type { Wish, Window } from '@regulars/outreach/domain';
import type { Reader } from '@regulars/shared/db';
import type { ProgrammeRecord } from '../programmes/programme-store';

/** The shop as planning needs to know it. */
export interface PlanningShop {
  name: string;
  zone: string;
  country: string;
  currency: string;
}

/** What a source is asked: what falls into the window, for everybody or for these customers alone. */
export interface SourceQuestion {
  programme: ProgrammeRecord;
  window: Window;
  shop: PlanningShop;
  customers?: readonly string[];
}

/** Finds by index what a programme of some kinds has reason to plan. */
export interface OccasionSource {
  wishes(reader: Reader, question: SourceQuestion): Promise<Wish[]>;
}
