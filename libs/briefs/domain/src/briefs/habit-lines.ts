import { daysSince, everyInWords, isOverdue, rhythmInWords } from '@regulars/visits/domain';
import { agoInWords, dayInWords } from '../words/days';
import { moneyInWords } from '../words/money';
import { capitalised, excerpt, inARow } from '../words/texts';
import { draft, type Draft } from './drafts';
import type { BriefFacts, VisitFact } from './facts';

/** How often they come; `overdue` apart, because that needs somebody. */
export function rhythmLines(facts: BriefFacts, today: string): { overdue: Draft[]; usual: Draft[] } {
  const { rhythm } = facts;
  if (rhythm?.usualDays == null) return { overdue: [], usual: [] };
  const { usualDays, lastDay, visitDays } = rhythm;
  const shared = {
    topic: 'habits',
    icon: 'clock',
    source: `from ${visitDays} visits`,
    day: lastDay,
    link: { kind: 'visits', id: facts.customerId },
  } as const;
  if (isOverdue(lastDay, usualDays, today)) {
    const text = capitalised(rhythmInWords(usualDays, daysSince(lastDay, today)));
    return { overdue: [draft({ ...shared, tone: 'need', text })], usual: [] };
  }
  return { overdue: [], usual: [draft({ ...shared, text: `Comes ${everyInWords(usualDays)} or so` })] };
}

/** When they were last here, and what for. */
export function lastVisitLines(facts: BriefFacts, today: string): Draft[] {
  const last = facts.visits[0];
  if (!last) return [];
  const ago = agoInWords(daysSince(last.day, today));
  return [visitLine(last, facts, { topic: 'last', icon: 'speech', lead: `Last here ${ago}` }, today)];
}

/** The visits before the last, newest first. */
export function earlierVisitLines(facts: BriefFacts, today: string): Draft[] {
  return facts.visits.slice(1, 4).map((visit) => {
    const lead = capitalised(dayInWords(visit.day, today));
    return visitLine(visit, facts, { topic: 'habits', icon: 'bag', lead }, today);
  });
}

function visitLine(
  visit: VisitFact,
  facts: BriefFacts,
  how: Pick<Draft, 'topic' | 'icon'> & { lead: string },
  today: string,
): Draft {
  const { lead, ...look } = how;
  const paid = visit.amount === null ? null : moneyInWords(visit.amount, facts.locale);
  const what = [inARow(visit.items.slice(0, 3)), paid].filter((part) => part !== null && part !== '').join(', ');
  const said = visit.note === null ? '' : `. “${excerpt(visit.note, 100)}”`;
  return draft({
    ...look,
    text: `${lead}${what === '' ? '' : `: ${what}`}${said}`,
    source: `visit, ${dayInWords(visit.day, today)}`,
    day: visit.day,
    link: { kind: 'visit', id: visit.id },
  });
}
