import type { Temporal } from '@regulars/shared/calendar';
import { asksOf } from './asks';
import { aheadDays, comingLines, mayFallWithin } from './coming-lines';
import type { Draft } from './drafts';
import type { BriefFacts } from './facts';
import { complaintLines, owedLines, recoveryLines } from './care-lines';
import { contactLines } from './contact-lines';
import { earlierVisitLines, lastVisitLines, rhythmLines } from './habit-lines';
import { feedbackLines } from './feedback-lines';
import { headline } from './headline';
import type { Brief, BriefLine } from './line';
import { noteLines } from './note-lines';
import { rewardLines } from './reward-lines';
import { standingLines } from './standing-lines';
import { justPastDays, talkLines } from './talk-lines';
import { tasteLines } from './taste-lines';
import { nameLines, placeLines } from './who-lines';

/** As many lines as a phone shows before scrolling; flags, allergies and needs are never left out for it. */
export const firstScreen = 8;

/** Composes the brief for a day: everything worth knowing before a contact, what matters most first. */
export function composeBrief(facts: BriefFacts, today: Temporal.PlainDate): Brief {
  const { musts, wanted, rest } = facts.standing.deceased
    ? inMemory(facts, today.toString())
    : forContact(nearFacts(facts, today), today);
  const shown = wanted.slice(0, Math.max(0, firstScreen - musts.length));
  const mark = (lines: readonly Draft[], essential: boolean): BriefLine[] =>
    lines.map((line) => ({ ...line, essential }));
  const lines = [...mark([...musts, ...shown], true), ...mark([...wanted.slice(shown.length), ...rest], false)];
  return { headline: headline(facts, today.toString()), lines };
}

interface Sorted {
  /** Always on the first screen. */
  musts: Draft[];
  /** On the first screen as long as there is room, in this order. */
  wanted: Draft[];
  rest: Draft[];
}

/** The same, with those dates only that the next weeks or the last days may hold. */
function nearFacts(facts: BriefFacts, today: Temporal.PlainDate): BriefFacts {
  const span = { daysBack: justPastDays, daysAhead: aheadDays };
  const day = today.toString();
  return { ...facts, dates: facts.dates.filter(({ on }) => mayFallWithin(on, span, day)) };
}

function forContact(facts: BriefFacts, today: Temporal.PlainDate): Sorted {
  const day = today.toString();
  const tastes = tasteLines(facts, day);
  const coming = comingLines(facts, today);
  const rhythm = rhythmLines(facts, day);
  const asks = asksOf(facts.notes);
  const notes = noteLines(facts, asks, day);
  const talk = talkLines(facts, asks, today);
  // What was said says more than what was bought; when they were last here stands in the headline.
  const spoken = contactLines(facts, day);
  const last = [...newestSaid(spoken.last, notes.last), ...lastVisitLines(facts, day)];
  const owed = owedLines(facts);
  const feedback = feedbackLines(facts, day);
  const [favourite, ...others] = [...tastes.learnt, ...tastes.likes];
  return {
    musts: [...standingLines(facts), ...complaintLines(facts, day), ...owed.pressing, ...tastes.mustNots],
    wanted: [
      ...recoveryLines(facts, day),
      ...spoken.next,
      ...feedback.bad,
      ...rewardLines(facts, day),
      ...coming.soon.slice(0, 2),
      ...rhythm.overdue,
      ...notes.pinned.slice(0, 1),
      ...last.slice(0, 1),
      // Beside the note it was taken from, which does not say it again.
      ...talk.slice(0, 1),
      ...tastes.contact.slice(0, 1),
      ...(favourite ? [favourite] : []),
      ...nameLines(facts),
    ],
    rest: [
      ...owed.later,
      ...last.slice(1),
      ...notes.pinned.slice(1),
      ...tastes.contact.slice(1),
      ...tastes.dislikes,
      ...others,
      ...talk.slice(1),
      ...coming.soon.slice(2),
      ...coming.later,
      ...rhythm.usual,
      ...earlierVisitLines(facts, day),
      ...feedback.others,
      ...spoken.earlier,
      ...notes.earlier,
      ...placeLines(facts),
    ],
  };
}

/** Of the last talk and the last note, the newer first; the older is told further down. */
function newestSaid(contact: readonly Draft[], note: readonly Draft[]): Draft[] {
  return [...contact, ...note].toSorted((one, other) => (other.day ?? '').localeCompare(one.day ?? ''));
}

/** Of somebody who died: no tastes, no plans, nothing to sell; what was, for whoever speaks to the family. */
function inMemory(facts: BriefFacts, today: string): Sorted {
  const notes = noteLines(facts, [], today);
  const past = [...notes.pinned, ...notes.last, ...notes.earlier];
  return {
    musts: standingLines(facts),
    wanted: [],
    rest: [...past, ...lastVisitLines(facts, today), ...placeLines(facts)],
  };
}
