import { counted, daysInWords, nextOccurrence, Temporal } from '@regulars/shared/calendar';
import { dayCount, daysSince, rhythmInWords } from '@regulars/visits/domain';
import type { SegmentFacts } from './facts';
import { preferenceThatFits } from './matches';
import { byKind, type ByKind, type SegmentClause } from './vocabulary';
import { languageName, moneyInWords, sourceWords, type SegmentNames } from './words';

/** What is so with the customer, where the answer alone leaves one asking: "4 months ago", "Lisbon". */
export function because(
  clause: SegmentClause,
  facts: SegmentFacts,
  { today, names }: { today: string; names: SegmentNames },
): string | undefined {
  return byKind(clause, reasons(facts, today, names));
}

function reasons(facts: SegmentFacts, today: string, names: SegmentNames): ByKind<string | undefined> {
  const nothing = () => undefined;
  return {
    tag: nothing,
    has: nothing,
    consent: nothing,
    rep: () => (facts.repId === null ? 'nobody looks after them' : names.people.get(facts.repId)),
    city: () => facts.city ?? 'no city is known',
    language: () => (facts.language === null ? 'no language is known' : languageName(facts.language)),
    preference: (clause) => {
      const fitting = preferenceThatFits(clause, facts);
      return fitting && `“${fitting.text}”, ${sourceWords[fitting.source]}`;
    },
    visits: () => (facts.visitCount === 0 ? 'never here' : counted(facts.visitCount, 'time')),
    'last-visit': () => agoInWords(facts.lastVisitDay, today),
    'first-visit': () => agoInWords(facts.rhythm?.firstDay ?? null, today),
    spent: () => spent(facts),
    rhythm: () => rhythm(facts, today),
    birthday: () => birthday(facts.birthdayKey, today),
    'customer-since': () => agoInWords(facts.createdDay, today),
  };
}

function spent({ rhythm: kept }: SegmentFacts): string {
  if (kept?.spentMinor == null) return 'no amount is known';
  return moneyInWords({ minor: kept.spentMinor, currency: kept.currency });
}

function rhythm({ rhythm: kept, lastVisitDay }: SegmentFacts, today: string): string {
  if (kept?.usualDays == null || lastVisitDay === null) return 'no rhythm yet';
  return rhythmInWords(kept.usualDays, daysSince(lastVisitDay, today));
}

function birthday(key: string | null, today: string): string {
  if (key === null) return 'no birthday is known';
  const now = Temporal.PlainDate.from(today);
  return daysInWords(nextOccurrence(Temporal.PlainMonthDay.from(key), now), now);
}

const units = [
  { noun: 'year', days: 365, from: 730 },
  { noun: 'month', days: 365 / 12, from: 60 },
  { noun: 'week', days: 7, from: 14 },
] as const;

/** How long ago a day was, as people say it: "yesterday", "3 weeks ago", "4 months ago"; "never" without one. */
export function agoInWords(day: string | null, today: string): string {
  if (day === null) return 'never';
  const days = dayCount(today) - dayCount(day);
  const unit = units.find((each) => days >= each.from);
  if (unit) return `${counted(Math.round(days / unit.days), unit.noun)} ago`;
  return daysInWords(Temporal.PlainDate.from(day), Temporal.PlainDate.from(today));
}
