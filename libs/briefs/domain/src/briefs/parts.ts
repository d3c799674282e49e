import type { Temporal } from '@regulars/shared/calendar';
import { asksOf } from './asks';
import { complaintLines, owedLines, recoveryLines } from './care-lines';
import { comingLines } from './coming-lines';
import { conductLines } from './conduct-lines';
import { contactLines } from './contact-lines';
import type { Draft } from './drafts';
import type { BriefFacts } from './facts';
import { feedbackLines } from './feedback-lines';
import { earlierVisitLines, lastVisitLines, rhythmLines } from './habit-lines';
import { noteLines } from './note-lines';
import { offerLines } from './offer-lines';
import { referralLines } from './referral-lines';
import { rewardLines } from './reward-lines';
import { standingLines } from './standing-lines';
import { talkLines } from './talk-lines';
import { tasteLines } from './taste-lines';
import { nameLines, placeLines } from './who-lines';

/** All that a brief can say, by what it is about; each list with what matters most in it first. */
export type Parts = ReturnType<typeof partsOf>;

/** Every line that the facts hold, once. */
export function partsOf(facts: BriefFacts, today: Temporal.PlainDate) {
  const day = today.toString();
  const asks = asksOf(facts.notes);
  const notes = noteLines(facts, asks, day);
  const spoken = contactLines(facts, day);
  const tastes = tasteLines(facts, day);
  return {
    standing: standingLines(facts),
    complaints: complaintLines(facts, day),
    conduct: conductLines(facts, day),
    owed: owedLines(facts),
    recovery: recoveryLines(facts, day),
    mustNots: tastes.mustNots,
    reachBy: tastes.contact,
    sought: tastes.sought,
    dislikes: tastes.dislikes,
    favourites: [...tastes.learnt, ...tastes.likes],
    spoken,
    // What was said says more than what was bought; when they were last here stands in the headline.
    last: newestSaid(spoken.last, notes.last),
    lastVisit: lastVisitLines(facts, day),
    earlierVisits: earlierVisitLines(facts, day),
    feedback: feedbackLines(facts, day),
    rewards: rewardLines(facts, day),
    offers: offerLines(facts, day),
    referrals: referralLines(facts, day),
    coming: comingLines(facts, today),
    rhythm: rhythmLines(facts, day),
    notes,
    talk: talkLines(facts, asks, today),
    name: nameLines(facts),
    place: placeLines(facts),
  };
}

/** Of the last talk and the last note, the newer first; the older is told further down. */
function newestSaid(contact: readonly Draft[], note: readonly Draft[]): Draft[] {
  return [...contact, ...note].toSorted((one, other) => (other.day ?? '').localeCompare(one.day ?? ''));
}
