import { preferenceKinds, preferenceSources, purposes, stances } from '@regulars/customers/domain';
import { agoOps, amountOps, isOps, knownThings, rhythmStates, type SegmentClause } from '@regulars/outreach/domain';

const oneOf = <Value extends string>(values: readonly Value[], text: string): Value | undefined =>
  values.find((value) => value === text);

/** The line with another operator; one that it does not have changes nothing. */
export function withOp(clause: SegmentClause, text: string): SegmentClause {
  const [is, amount, ago] = [oneOf(isOps, text), oneOf(amountOps, text), oneOf(agoOps, text)];
  switch (clause.kind) {
    case 'visits':
    case 'spent':
      return amount ? { ...clause, op: amount } : clause;
    case 'last-visit':
    case 'first-visit':
    case 'customer-since':
      return ago ? { ...clause, op: ago } : clause;
    case 'birthday':
      return clause;
    default:
      return is ? { ...clause, op: is } : clause;
  }
}

/** The line with other values, where it has such. */
export function withValues(clause: SegmentClause, values: readonly string[]): SegmentClause {
  if ('ids' in clause) return { ...clause, ids: values };
  if (clause.kind === 'preference') return { ...clause, texts: values.length === 0 ? undefined : values };
  return 'texts' in clause ? { ...clause, texts: values } : clause;
}

/** The line with another number: days, times, or an amount in the currency's unit as people write it. */
export function withNumber(clause: SegmentClause, value: number): SegmentClause {
  if ('days' in clause) return { ...clause, days: value };
  if ('count' in clause) return { ...clause, count: value };
  return 'amount' in clause ? { ...clause, amount: { ...clause.amount, minor: value } } : clause;
}

/** The line with another choice: of the rhythm, of what is known, of the purpose. */
export function withChoice(clause: SegmentClause, text: string): SegmentClause {
  if ('state' in clause) return { ...clause, state: oneOf(rhythmStates, text) ?? clause.state };
  if ('what' in clause) return { ...clause, what: oneOf(knownThings, text) ?? clause.what };
  return 'purpose' in clause ? { ...clause, purpose: oneOf(purposes, text) ?? clause.purpose } : clause;
}

/** The line about preferences with another stance, subject or source; empty text means any. */
export function withDetail(clause: SegmentClause, detail: 'stance' | 'about' | 'source', text: string): SegmentClause {
  if (clause.kind !== 'preference') return clause;
  switch (detail) {
    case 'stance':
      return { ...clause, stance: oneOf(stances, text) };
    case 'about':
      return { ...clause, about: oneOf(preferenceKinds, text) };
    case 'source':
      return { ...clause, source: oneOf(preferenceSources, text) };
  }
}
