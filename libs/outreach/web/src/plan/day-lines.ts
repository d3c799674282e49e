import type { PlanMonth } from '@regulars/outreach/contract';
import type { TouchpointStatus } from '@regulars/outreach/domain';
import { initialsOf, type IconName } from '@regulars/shared/ui';
import { iconOf } from '../touchpoints/kind-words';
import { wordsFor } from '../touchpoints/status-words';

type PlanDay = PlanMonth['days'][number];

/** One name in the calendar: enough to move it. */
export type PlannedOne = PlanDay['first'][number];

/** A line of a day: a name, or how many of a programme. */
export interface DayLine {
  readonly id: string;
  readonly icon: IconName;
  readonly text: string;
  readonly struck: boolean;
  readonly movable: boolean;
  /** Whose it is; undefined for a line that counts. */
  readonly one: PlannedOne | undefined;
}

/** More than so many of one programme on a day are counted, not named. */
const mostNamed = 3;
const mostLines = 3;
const movable: ReadonlySet<TouchpointStatus> = new Set(['proposed', 'planned']);
const toldApart: ReadonlySet<TouchpointStatus> = new Set(['held', 'unknown', 'failed']);

/** What a day shows, and how many more there are. Held and failed (`apart`) have lines of their own below. */
export function linesOf(
  day: PlanDay | undefined,
  { apart, past }: { readonly apart: number; readonly past: boolean },
): { readonly lines: readonly DayLine[]; readonly more: number } {
  if (!day) return { lines: [], more: 0 };
  const many = day.byProgramme.filter(({ total }) => total > mostNamed);
  const counted = new Set(many.map(({ programmeId }) => programmeId));
  const named = day.first.filter(({ programmeId, status }) => !counted.has(programmeId) && !toldApart.has(status));
  const counts = many.map((programme) => ({ line: countLine(programme), covers: programme.total }));
  const names = named.map((one) => ({ line: nameLine(one, past), covers: 1 }));
  const shown = [...counts, ...names].slice(0, apart > 0 ? mostLines - 1 : mostLines);
  const covered = shown.reduce((sum, { covers }) => sum + covers, 0);
  // Those held or failed may be among the counted ones already.
  const more = Math.max(0, day.total - covered - (counts.length > 0 ? 0 : apart));
  return { lines: shown.map(({ line }) => line), more };
}

function countLine({ programmeId, kind, what, total }: PlanDay['byProgramme'][number]): DayLine {
  return {
    id: programmeId,
    icon: iconOf(kind),
    text: `${total} × ${what}`,
    struck: false,
    movable: false,
    one: undefined,
  };
}

function nameLine(one: PlannedOne, past: boolean): DayLine {
  const { id, kind, status, customer } = one;
  return {
    id,
    icon: iconOf(kind),
    text: shortName(customer.name),
    struck: wordsFor(status).struck,
    movable: !past && movable.has(status),
    one,
  };
}

/** "Leonie K.": enough to know who, in a narrow column. */
function shortName(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  const last = rest.at(-1);
  return last ? `${first} ${initialsOf(last)}.` : first;
}
