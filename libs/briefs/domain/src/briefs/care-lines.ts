import { counted } from '@regulars/shared/calendar';
import { daysSince } from '@regulars/visits/domain';
import { dayInWords } from '../words/days';
import { excerpt } from '../words/texts';
import { draft, type Draft } from './drafts';
import type { BriefFacts, OwedFact } from './facts';

/** Open complaints: before anything else, with what they wish. */
export function complaintLines({ complaints }: BriefFacts, today: string): Draft[] {
  return complaints
    .filter(({ isOpen }) => isOpen)
    .map(({ id, about, openedOn, wished }) => {
      const days = daysSince(openedOn, today);
      const since = days === 0 ? 'since today' : `open for ${counted(days, 'day')}`;
      const wish = wished === null ? '' : ` They wish: ${excerpt(wished, 80)}`;
      return draft({
        topic: 'care',
        icon: 'complaint',
        tone: 'wrong',
        text: `Complaint, ${since}: ${excerpt(about, 100)}${wish}`,
        day: openedOn,
        link: { kind: 'complaint', id },
      });
    });
}

/** How far it is made good: "4 of 12 good contacts since it went wrong on 12 October". */
export function recoveryLines({ complaints }: BriefFacts, today: string): Draft[] {
  const [latest] = complaints.filter(({ recovery }) => recovery !== undefined);
  if (!latest?.recovery) return [];
  const { made, owed } = latest.recovery;
  return [
    draft({
      topic: 'care',
      icon: 'heart',
      tone: 'need',
      text: `${made} of ${owed} good contacts since it went wrong: ${excerpt(latest.about, 60)}`,
      source: `complaint, ${dayInWords(latest.openedOn, today)}`,
      day: latest.openedOn,
      link: { kind: 'complaint', id: latest.id },
    }),
  ];
}

/** What we owe: overdue or due by tomorrow is pressing. */
export function owedLines({ owed }: BriefFacts): { pressing: Draft[]; later: Draft[] } {
  const isPressing = ({ standing }: OwedFact): boolean => standing === 'overdue' || standing === 'warning';
  return {
    pressing: owed.filter(isPressing).map((one) => owedLine(one, one.standing === 'overdue' ? 'wrong' : 'need')),
    later: owed.filter((one) => !isPressing(one)).map((one) => owedLine(one, 'plain')),
  };
}

function owedLine({ id, kind, what, words, who }: OwedFact, tone: Draft['tone']): Draft {
  const lead = kind === 'ours' ? 'Promised' : 'They asked for';
  return draft({
    topic: 'care',
    icon: 'promise',
    tone,
    text: `${lead}: ${excerpt(what, 100)}, ${words}`,
    source: who === null ? null : `${who} sees to it`,
    link: { kind: 'promise', id },
  });
}
