import { draft, type Draft } from './drafts';
import type { BriefFacts } from './facts';

/** What must be known before anything else: sober, first, and never crowded out. */
export function standingLines(facts: BriefFacts): Draft[] {
  const { deceased, doNotContact, moved } = facts.standing;
  const flag = (text: string, tone: Draft['tone']): Draft =>
    draft({ topic: 'standing', icon: 'stop', tone, text, link: { kind: 'customer', id: facts.customerId } });
  return [
    ...(deceased ? [flag('Has died. Nothing is sent, and nobody should call.', 'wrong')] : []),
    ...(doNotContact ? [flag('Asked not to be contacted. Speak only when spoken to.', 'wrong')] : []),
    ...(moved ? [flag('Has moved away: address and phone may belong to others now.', 'need')] : []),
    ...(facts.archived ? [flag('Archived: no longer on any list.', 'plain')] : []),
  ];
}
