import {
  isDayBound,
  placeOnDays,
  spread,
  type Occurrence,
  type Planned,
  type Wish,
  type Window,
} from '@regulars/outreach/domain';
import type { Temporal } from '@regulars/shared/calendar';
import type { ProgrammeRecord } from '../programmes/programme-store';
import { rulesOf, type Instructions } from './instruction';

/** What placing goes by. */
export interface Placing {
  programme: ProgrammeRecord;
  instructions: Instructions;
  window: Window;
  now: Temporal.Instant;
}

/** Gives wishes their moments: on their days, or spread over days with room beside what stands already. */
export function placed(wishes: readonly Wish[], standing: readonly Planned[], placing: Placing): Occurrence[] {
  const { programme, instructions, window, now } = placing;
  const rules = rulesOf(programme, instructions);
  if (isDayBound(programme.kind)) return placeOnDays(wishes, rules);
  const own = standing.filter(({ programmeId }) => programmeId === programme.id);
  return spread(wishes, own, rules, { now, window });
}
