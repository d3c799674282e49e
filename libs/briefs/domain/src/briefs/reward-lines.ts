import { earnedBy } from '@regulars/outreach/domain';
import { dayInWords } from '../words/days';
import { draft, type Draft } from './drafts';
import type { BriefFacts } from './facts';

/** What they earned and have not come for yet: "A free coffee is waiting: 10th visit on 3 May." */
export function rewardLines({ rewards }: BriefFacts, today: string): Draft[] {
  return rewards.map(({ id, name, nth, day, lastDay }) =>
    draft({
      topic: 'coming',
      icon: 'gift',
      tone: 'plain',
      text: `${name} is waiting: ${earnedBy({ nth, day }, today)}`,
      source: lastDay === today ? 'holds until today' : `holds until ${dayInWords(lastDay, today)}`,
      day: lastDay,
      link: { kind: 'reward', id },
    }),
  );
}
