import { monthDayRanges } from '@regulars/customers/domain';
import { Temporal } from '@regulars/shared/calendar';
import { daysAfter } from '@regulars/visits/domain';
import type { SegmentFacts } from './facts';
import { languageStart, lowered, mentions, spellings, wordsOf } from './text-match';
import {
  byKind,
  isGroup,
  type AmountOp,
  type ByKind,
  type ClauseOf,
  type KnownThing,
  type RhythmState,
  type SegmentClause,
  type SegmentNode,
} from './vocabulary';

/** Whether a definition holds for a customer on a day. The same as its SQL says (tests try one against the other). */
export function matches(node: SegmentNode, facts: SegmentFacts, today: string): boolean {
  if (!isGroup(node)) return clauseHolds(node, facts, today);
  const holds = (part: SegmentNode) => matches(part, facts, today);
  if (node.kind === 'all') return node.of.every(holds);
  return node.kind === 'any' ? node.of.some(holds) : !node.of.some(holds);
}

/** Whether one clause holds. */
export function clauseHolds(clause: SegmentClause, facts: SegmentFacts, today: string): boolean {
  const holds = byKind(clause, holding(facts, today));
  return clause.op === 'is-not' ? !holds : holds;
}

/** What each kind asks, before a "not". */
function holding(facts: SegmentFacts, today: string): ByKind<boolean> {
  return {
    tag: ({ ids }) => ids.some((id) => facts.tagIds.includes(id)),
    rep: ({ ids }) => facts.repId !== null && ids.includes(facts.repId),
    city: ({ texts }) => facts.city !== null && texts.flatMap(spellings).includes(lowered(facts.city)),
    language: ({ texts }) => facts.language !== null && speaks(lowered(facts.language), texts),
    preference: (clause) => preferenceThatFits(clause, facts) !== undefined,
    visits: ({ op, count }) => compares(facts.visitCount, op, count),
    'last-visit': ({ op, days }) => ago(facts.lastVisitDay, op, daysAfter(today, -days)),
    'first-visit': ({ op, days }) => ago(facts.rhythm?.firstDay ?? null, op, daysAfter(today, -days)),
    spent: (clause) => spentFits(clause, facts),
    rhythm: ({ state }) => rhythmState(facts, today) === state,
    birthday: ({ days }) => birthdayWithin(facts.birthdayKey, today, days),
    'customer-since': ({ op, days }) => ago(facts.createdDay, op, daysAfter(today, -days)),
    has: ({ what }) => known(facts)[what],
    consent: ({ purpose }) => facts.consent[purpose],
  };
}

/** The first preference for which all that the clause gives holds. */
export function preferenceThatFits({ about, stance, source, texts }: ClauseOf<'preference'>, facts: SegmentFacts) {
  const sought = texts?.flatMap(mentions);
  return facts.preferences.find(
    (one) =>
      (about === undefined || one.kind === about) &&
      (stance === undefined || one.stance === stance) &&
      (source === undefined || one.source === source) &&
      (sought === undefined || sought.some((words) => wordsOf(one.text).includes(words))),
  );
}

/** Where somebody stands against their own rhythm; undefined without one. */
export function rhythmState({ rhythm }: SegmentFacts, today: string): RhythmState | undefined {
  if (rhythm?.overdueFrom == null || rhythm.goneFrom === null) return undefined;
  if (rhythm.overdueFrom > today) return 'on-time';
  return rhythm.goneFrom > today ? 'overdue' : 'gone';
}

function speaks(language: string, codes: readonly string[]): boolean {
  return codes.some((code) => language === lowered(code) || language.startsWith(languageStart(code)));
}

const compares = (value: number, op: AmountOp, limit: number): boolean =>
  op === 'at-least' ? value >= limit : value <= limit;

function ago(day: string | null, op: 'within' | 'longer-ago', since: string): boolean {
  return day !== null && (op === 'within' ? day >= since : day < since);
}

function spentFits({ op, amount }: ClauseOf<'spent'>, { rhythm }: SegmentFacts): boolean {
  if (rhythm?.spentMinor == null || rhythm.currency !== amount.currency) return false;
  return compares(rhythm.spentMinor, op, amount.minor);
}

function birthdayWithin(key: string | null, today: string, days: number): boolean {
  const ranges = monthDayRanges(Temporal.PlainDate.from(today), days);
  return key !== null && ranges.some(({ from, to }) => from <= key && key <= to);
}

function known(facts: SegmentFacts): Record<KnownThing, boolean> {
  return {
    email: facts.email !== null,
    phone: facts.phone !== null,
    birthday: facts.birthdayKey !== null,
    city: facts.city !== null,
    language: facts.language !== null,
    rep: facts.repId !== null,
    visit: facts.visitCount > 0,
  };
}
