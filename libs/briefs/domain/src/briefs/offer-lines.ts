import { dayInWords } from '../words/days';
import { draft, type Draft } from './drafts';
import type { BriefFacts } from './facts';

/** Offers that speak of what they look for: "The offer ‘Oak tables’ may fit: looking for a bigger table". */
export function offerLines({ needed }: BriefFacts, today: string): Draft[] {
  return needed.map(({ offerId, name, need, lastDay }) =>
    draft({
      topic: 'tastes',
      icon: 'gift',
      text: `The offer ‘${name}’ may fit: looking for ${need}`,
      source: lastDay === today ? 'holds until today' : `holds until ${dayInWords(lastDay, today)}`,
      day: lastDay,
      link: { kind: 'offer', id: offerId },
    }),
  );
}
