import { awaySpan, learnRhythm, worthPerYear } from '@regulars/visits/domain';
import type { RhythmRow } from './rhythm.row';

/** A visit as far as a rhythm needs it. */
export interface Reckoned {
  customerId: string;
  day: string;
  amountMinor: number | null;
  currency: string | null;
}

/** What the visits of one customer come to; undefined for none. */
export function reckon(
  visits: readonly Reckoned[],
  shop: { gap: number | undefined; currency: string },
): RhythmRow | undefined {
  const rhythm = learnRhythm(
    visits.map((visit) => visit.day),
    shop.gap,
  );
  const { firstDay, lastDay, usualDays, ownGap } = rhythm;
  const customerId = visits[0]?.customerId;
  if (customerId === undefined || firstDay === undefined || lastDay === undefined) return undefined;
  // Amounts in another currency cannot be added up without a rate of their day.
  const paid = visits.flatMap(({ amountMinor, currency }) =>
    amountMinor !== null && currency === shop.currency ? [amountMinor] : [],
  );
  const spent = paid.length === 0 ? undefined : paid.reduce((sum, amount) => sum + amount, 0);
  const span = usualDays === undefined ? undefined : awaySpan(lastDay, usualDays);
  return {
    customerId,
    visits: visits.length,
    visitDays: rhythm.visitDays,
    firstDay,
    lastDay,
    ownGap: ownGap === undefined ? null : Math.round(ownGap),
    usualDays: usualDays ?? null,
    overdueFrom: span?.overdueFrom ?? null,
    goneFrom: span?.goneFrom ?? null,
    spentMinor: spent ?? null,
    worthMinor: worthPerYear(spent, paid.length, usualDays) ?? null,
    currency: shop.currency,
  };
}
