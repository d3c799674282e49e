import { daysSince } from '@regulars/visits/domain';
import { agoInWords } from '../words/days';
import type { BriefFacts } from './facts';

/** Who they are to the shop, in a line: "Regular since 2021, last here 3 weeks ago". */
export function headline(facts: BriefFacts, today: string): string {
  const { rhythm, standing } = facts;
  if (!rhythm) return 'No visit written down yet';
  const since = rhythm.firstDay.slice(0, 4);
  if (standing.deceased) return `Customer since ${since}`;
  const ago = agoInWords(daysSince(rhythm.lastDay, today));
  if (rhythm.visitDays === 1) return `First here ${ago}`;
  if (rhythm.visitDays === 2) return `Here twice, last ${ago}`;
  return `Regular since ${since}, last here ${ago}`;
}
