import type { Draft } from './drafts';
import type { Parts } from './parts';
import type { Purpose } from './purpose';

/** Lines in the order in which they are wanted. */
export interface Arranged {
  /** Always on the first screen. */
  musts: Draft[];
  /** On the first screen as long as there is room, in this order. */
  wanted: Draft[];
  rest: Draft[];
}

/** The parts as somebody needs them who is about to do this. */
export function arranged(parts: Parts, purpose: Purpose): Arranged {
  switch (purpose) {
    case 'call':
      return forCall(parts);
    case 'visit':
      return forVisit(parts);
    case 'complaint':
      return forComplaint(parts);
  }
}

/** What must be known before any word, whatever it is about. */
const musts = ({ standing, complaints, conduct, owed, mustNots }: Parts): Draft[] => [
  ...standing,
  ...complaints,
  ...conduct,
  ...owed.pressing,
  ...mustNots,
];

function forCall(parts: Parts): Arranged {
  const { recovery, spoken, feedback, rewards, coming, rhythm, notes, lastVisit, talk, reachBy, favourites } = parts;
  const last = [...parts.last, ...lastVisit];
  return {
    musts: musts(parts),
    wanted: [
      ...recovery,
      ...spoken.next,
      ...feedback.first,
      ...rewards,
      ...parts.offers,
      ...parts.sought,
      ...parts.referrals.owed,
      ...coming.soon.slice(0, 2),
      ...rhythm.overdue,
      ...notes.pinned.slice(0, 1),
      ...last.slice(0, 1),
      // Beside the note it was taken from, which does not say it again.
      ...talk.slice(0, 1),
      ...reachBy.slice(0, 1),
      ...favourites.slice(0, 1),
      ...parts.name,
    ],
    rest: [
      ...parts.owed.later,
      ...last.slice(1),
      ...notes.pinned.slice(1),
      ...reachBy.slice(1),
      ...parts.dislikes,
      ...favourites.slice(1),
      ...talk.slice(1),
      ...coming.soon.slice(2),
      ...coming.later,
      ...rhythm.usual,
      ...parts.earlierVisits,
      ...feedback.others,
      ...spoken.earlier,
      ...notes.earlier,
      ...parts.referrals.sentBy,
      ...parts.referrals.sent,
      ...parts.place,
    ],
  };
}

/** They stand at the counter: what waits for them, what they like and had; how to reach them is of no use now. */
function forVisit(parts: Parts): Arranged {
  const { rewards, coming, favourites, dislikes, lastVisit, recovery, spoken, feedback, rhythm, notes, talk } = parts;
  return {
    musts: musts(parts),
    wanted: [
      ...rewards,
      ...parts.offers,
      ...parts.sought,
      ...parts.referrals.owed,
      ...coming.soon.slice(0, 1),
      ...recovery,
      ...feedback.first,
      ...favourites.slice(0, 2),
      ...dislikes,
      ...lastVisit,
      ...notes.pinned.slice(0, 1),
      ...talk.slice(0, 1),
      ...spoken.next,
      ...parts.name,
    ],
    rest: [
      ...parts.owed.later,
      ...parts.last,
      ...notes.pinned.slice(1),
      ...favourites.slice(2),
      ...talk.slice(1),
      ...rhythm.overdue,
      ...rhythm.usual,
      ...coming.soon.slice(1),
      ...coming.later,
      ...parts.earlierVisits,
      ...feedback.others,
      ...spoken.earlier,
      ...notes.earlier,
      ...parts.reachBy,
      ...parts.referrals.sentBy,
      ...parts.referrals.sent,
      ...parts.place,
    ],
  };
}

/** Something went wrong: what we owe and what was said of it. Nothing to sell, no small talk, no reward to wave with. */
function forComplaint(parts: Parts): Arranged {
  const { recovery, owed, spoken, feedback, notes, favourites, lastVisit, rhythm } = parts;
  return {
    musts: musts(parts),
    wanted: [
      ...recovery,
      ...owed.later,
      ...feedback.first,
      ...spoken.next,
      ...parts.last.slice(0, 2),
      ...lastVisit,
      ...parts.reachBy.slice(0, 1),
      ...notes.pinned.slice(0, 1),
      ...parts.name,
    ],
    rest: [
      ...parts.last.slice(2),
      ...notes.pinned.slice(1),
      ...spoken.earlier,
      ...feedback.others,
      ...notes.earlier,
      ...parts.earlierVisits,
      ...parts.reachBy.slice(1),
      ...parts.dislikes,
      ...parts.sought,
      ...favourites,
      ...rhythm.overdue,
      ...rhythm.usual,
      ...parts.coming.soon,
      ...parts.coming.later,
      ...parts.referrals.sentBy,
      ...parts.referrals.owed,
      ...parts.referrals.sent,
      ...parts.place,
    ],
  };
}
