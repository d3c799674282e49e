import type { Temporal } from '@regulars/shared/calendar';
import { daysBetween } from '@regulars/shared/calendar';
import { isDayBound, purposeOf } from '../programmes/vocabulary';
import type { Channel, ProgrammeKind } from '../programmes/vocabulary';
import type { Knowledge } from './knowledge';
import type { Policy } from './policy';
import type { Reason } from './reason';

/** Two greetings closer than this are for the same birthday, even if its date was corrected in between. */
const sameOccasionDays = 183;

/** What is asked about: a touchpoint of this kind, on this way, for this day. */
export interface Approach {
  readonly kind: ProgrammeKind;
  readonly way: Channel;
  readonly occasionDay: Temporal.PlainDate;
  /** The day it would go out, where the customer is. */
  readonly day: Temporal.PlainDate;
}

/** All that speaks against reaching a customer at all; empty if nothing does. */
export function objections(knowledge: Knowledge, approach: Approach, policy: Policy): Reason[] {
  return [
    ...(knowledge.deceased ? [{ kind: 'deceased' } as const] : []),
    ...(knowledge.doNotContact ? [{ kind: 'do-not-contact' } as const] : []),
    ...(knowledge.archived ? [{ kind: 'archived' } as const] : []),
    ...pauseObjection(knowledge, approach.day),
    ...consentObjection(knowledge, approach.kind),
    ...wayObjection(knowledge, approach.way),
    ...greetedObjection(knowledge.lastGreeted, approach),
    ...beenObjection(knowledge.lastVisit, approach, policy),
    ...householdObjection(knowledge, policy),
  ];
}

function pauseObjection({ pausedUntil }: Knowledge, day: Temporal.PlainDate): Reason[] {
  if (!pausedUntil || daysBetween(day, pausedUntil) <= 0) return [];
  return [{ kind: 'paused', until: pausedUntil.toString() }];
}

function consentObjection({ consent }: Knowledge, kind: ProgrammeKind): Reason[] {
  const purpose = purposeOf[kind];
  switch (consent.kind) {
    case 'given':
      return [];
    case 'none':
      return [{ kind: 'no-consent', purpose }];
    case 'withdrawn':
      return [{ kind: 'consent-withdrawn', on: consent.on.toString(), purpose }];
    case 'ended':
      return [{ kind: 'consent-ended', on: consent.on.toString() }];
  }
}

function wayObjection(knowledge: Knowledge, way: Channel): Reason[] {
  switch (way) {
    case 'email':
      if (knowledge.address === undefined) return [{ kind: 'no-address' }];
      return knowledge.suppressed ? [{ kind: 'suppressed', address: knowledge.address, ...knowledge.closed }] : [];
    case 'call':
      return knowledge.hasPhone ? [] : [{ kind: 'no-phone' }];
    case 'card':
      return knowledge.hasPostalAddress ? [] : [{ kind: 'no-postal-address' }];
  }
}

function greetedObjection(lastGreeted: Temporal.PlainDate | undefined, { kind, occasionDay }: Approach): Reason[] {
  if (!lastGreeted || !isDayBound(kind)) return [];
  if (Math.abs(daysBetween(lastGreeted, occasionDay)) >= sameOccasionDays) return [];
  return [{ kind: 'already-greeted', on: lastGreeted.toString() }];
}

/** A check-in to somebody who came in yesterday says that nobody looked. */
function beenObjection(lastVisit: Temporal.PlainDate | undefined, { kind, day }: Approach, policy: Policy): Reason[] {
  if (!lastVisit || purposeOf[kind] !== 'check-ins') return [];
  const days = daysBetween(lastVisit, day);
  return days >= 0 && days < policy.justBeenDays ? [{ kind: 'just-been-here', on: lastVisit.toString() }] : [];
}

function householdObjection({ sharedWith }: Knowledge, { householdOnce }: Policy): Reason[] {
  if (!sharedWith || !householdOnce) return [];
  return [{ kind: 'household', name: sharedWith.name, on: sharedWith.on.toString() }];
}
