import type { Temporal } from '@regulars/shared/calendar';
import { arranged, type Arranged } from './arranged';
import { aheadDays, mayFallWithin } from './coming-lines';
import type { Draft } from './drafts';
import type { BriefFacts } from './facts';
import { lastVisitLines } from './habit-lines';
import { headline } from './headline';
import type { Brief, BriefLine } from './line';
import { noteLines } from './note-lines';
import { partsOf } from './parts';
import { usualPurpose, type Purpose } from './purpose';
import { standingLines } from './standing-lines';
import { justPastDays } from './talk-lines';
import { placeLines } from './who-lines';

/** As many lines as a phone shows before scrolling; flags, allergies and needs are never left out for it. */
export const firstScreen = 8;

/**
 * Composes the brief for a day: everything worth knowing before a contact, what matters most first. What matters depends
 * on what it is for; nobody says so: the complaint while one is open, else a call.
 */
export function composeBrief(
  facts: BriefFacts,
  today: Temporal.PlainDate,
  purpose: Purpose = usualPurpose(facts),
): Brief {
  const { musts, wanted, rest } = facts.standing.deceased
    ? inMemory(facts, today.toString())
    : arranged(partsOf(nearFacts(facts, today), today), purpose);
  const shown = wanted.slice(0, Math.max(0, firstScreen - musts.length));
  const mark = (lines: readonly Draft[], essential: boolean): BriefLine[] =>
    lines.map((line) => ({ ...line, essential }));
  const lines = [...mark([...musts, ...shown], true), ...mark([...wanted.slice(shown.length), ...rest], false)];
  return { purpose, headline: headline(facts, today.toString()), lines };
}

/** The same, with those dates only that the next weeks or the last days may hold. */
function nearFacts(facts: BriefFacts, today: Temporal.PlainDate): BriefFacts {
  const span = { daysBack: justPastDays, daysAhead: aheadDays };
  const day = today.toString();
  return { ...facts, dates: facts.dates.filter(({ on }) => mayFallWithin(on, span, day)) };
}

/** Of somebody who died: no tastes, no plans, nothing to sell; what was, for whoever speaks to the family. */
function inMemory(facts: BriefFacts, today: string): Arranged {
  const notes = noteLines(facts, [], today);
  const past = [...notes.pinned, ...notes.last, ...notes.earlier];
  return {
    musts: standingLines(facts),
    wanted: [],
    rest: [...past, ...lastVisitLines(facts, today), ...placeLines(facts)],
  };
}
