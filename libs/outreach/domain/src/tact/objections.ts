import type { Temporal } from '@regulars/shared/calendar';
import { daysBetween } from '@regulars/shared/calendar';
import type { Consent, Knowledge } from './knowledge';
import type { Reason } from './reason';

/** Two greetings closer than this are for the same birthday, even if its date was corrected in between. */
const sameOccasionDays = 183;

/** All that speaks against greeting a customer at all; empty if nothing does. */
export function objections(knowledge: Knowledge, occasionDay: Temporal.PlainDate): Reason[] {
  return [
    ...(knowledge.deceased ? [{ kind: 'deceased' } as const] : []),
    ...(knowledge.doNotContact ? [{ kind: 'do-not-contact' } as const] : []),
    ...(knowledge.archived ? [{ kind: 'archived' } as const] : []),
    ...consentObjection(knowledge.consent),
    ...addressObjection(knowledge),
    ...greetedObjection(knowledge.lastGreeted, occasionDay),
  ];
}

function consentObjection(consent: Consent): Reason[] {
  switch (consent.kind) {
    case 'given':
      return [];
    case 'none':
      return [{ kind: 'no-consent' }];
    case 'withdrawn':
      return [{ kind: 'consent-withdrawn', on: consent.on.toString() }];
    case 'ended':
      return [{ kind: 'consent-ended', on: consent.on.toString() }];
  }
}

function addressObjection({ address, suppressed }: Knowledge): Reason[] {
  if (address === undefined) return [{ kind: 'no-address' }];
  return suppressed ? [{ kind: 'suppressed', address }] : [];
}

function greetedObjection(lastGreeted: Temporal.PlainDate | undefined, occasionDay: Temporal.PlainDate): Reason[] {
  if (!lastGreeted || Math.abs(daysBetween(lastGreeted, occasionDay)) >= sameOccasionDays) return [];
  return [{ kind: 'already-greeted', on: lastGreeted.toString() }];
}
