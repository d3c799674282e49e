import { Injectable } from '@nestjs/common';
import type { OfferResult, ResultLine } from '@regulars/outreach/contract';
import { resultLabel, type ResultGrouping } from '@regulars/outreach/domain';
import { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { groupingSql, parts, partSql } from './offer-parts';
import { offerWith, type OfferRecord } from './offer-store';

interface Counts {
  value: string | null;
  sent: number;
  maybeSent: number;
  redeemed: number;
  noted: number;
}

interface Paid {
  value: string | null;
  minor: number;
  currency: string;
}

/** What came of an offer, in all and by what its customers have in common. */
@Injectable()
export class OfferResults {
  constructor(private readonly reader: Reader) {}

  async of(id: string): Promise<OfferResult> {
    const offer = await offerWith(this.reader, id);
    if (!offer) throw new NotThere('offer');
    const [total] = await this.lines(offer, 'NULL');
    const groupings: ResultGrouping[] = offer.audience === 'interest' ? ['interest', 'city'] : ['city'];
    const groups = groupings.map(async (by) => ({
      by,
      lines: (await this.lines(offer, groupingSql[by])).map((line) => ({
        ...line,
        label: resultLabel(by, line.value),
      })),
    }));
    return { ...(total ?? nothing), groups: await Promise.all(groups) };
  }

  /** The most first. `sql` is one of our own columns. */
  private async lines({ programmeId, id }: OfferRecord, sql: string): Promise<Omit<ResultLine, 'label'>[]> {
    const bound = [programmeId, id];
    const [counts, paid] = await Promise.all([
      this.reader.rows<Counts>(countsBy(sql), bound),
      this.reader.rows<Paid>(paidBy(sql), bound),
    ]);
    const revenue = Map.groupBy(paid, ({ value }) => value);
    return counts
      .filter(({ sent, maybeSent, redeemed }) => sent + maybeSent + redeemed > 0)
      .map((line) => ({
        ...line,
        revenue: (revenue.get(line.value) ?? []).map(({ minor, currency }) => ({ minor, currency })),
      }));
  }
}

const nothing = { sent: 0, maybeSent: 0, redeemed: 0, noted: 0, revenue: [] };

const many = (condition: string): string => `CAST(SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS INTEGER)`;

const countsBy = (sql: string): string => `
  SELECT ${sql} AS "value", ${many(partSql.sent)} AS "sent", ${many(partSql['maybe-sent'])} AS "maybeSent",
    ${many(partSql.redeemed)} AS "redeemed", ${many(partSql.noted)} AS "noted"
  ${parts} GROUP BY 1 ORDER BY 2 DESC, 3 DESC, 4 DESC, 1 NULLS LAST`;

const paidBy = (sql: string): string => `
  SELECT ${sql} AS "value", SUM(k.spent_minor) AS "minor", k.currency ${parts} AND ${partSql.noted}
  GROUP BY 1, k.currency ORDER BY 2 DESC`;
