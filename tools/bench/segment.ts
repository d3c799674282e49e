import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { segmentCondition } from '@regulars/outreach/api';
import type { SegmentDefinition } from '@regulars/outreach/domain';
import { Reader, type Param } from '@regulars/shared/db';
import { daysAfter } from '@regulars/visits/domain';

const times = 15;
/** The last day of the made-up visits. */
const today = '2026-11-21';

const fiveClauses: SegmentDefinition = {
  kind: 'all',
  of: [
    { kind: 'preference', op: 'is', stance: 'like', texts: ['Jazz'] },
    { kind: 'consent', op: 'is', purpose: 'offers' },
    { kind: 'rhythm', op: 'is-not', state: 'gone' },
    { kind: 'last-visit', op: 'within', days: 120 },
    { kind: 'city', op: 'is-not', texts: ['City 1', 'City 2', 'City 3'] },
  ],
};

/** The same as somebody would write it by hand, who knows how the data lies. */
const byHand = `
  SELECT count(*) AS "n" FROM customer c
  WHERE c.archived = 0 AND c.last_visit_day >= ?
    AND (c.city IS NULL OR c.city NOT IN ('City 1', 'City 2', 'City 3'))
    AND NOT EXISTS (SELECT 1 FROM visit_rhythm r WHERE r.customer_id = c.id AND r.gone_from <= ?)
    AND EXISTS (SELECT 1 FROM preference p WHERE p.customer_id = c.id AND p.stance = 'like' AND p.text LIKE '%buys Jazz%')
    AND (SELECT k.basis <> 'none' FROM consent k WHERE k.customer_id = c.id AND k.purposes LIKE '%offers%'
         ORDER BY k.id DESC LIMIT 1)`;

/** Evaluates a segment of five clauses over everybody, beside hand-written SQL that asks the same. */
export async function segment(app: NestFastifyApplication): Promise<object> {
  const reader = app.get(Reader);
  const { sql, params } = segmentCondition(fiveClauses, {
    dialect: reader.dialect,
    today,
    shopZone: 'Europe/Berlin',
    customerMonths: 24,
  });
  const ours = `SELECT count(*) AS "n" FROM customer c WHERE c.archived = 0 AND ${sql}`;
  return {
    ours: await timed(reader, ours, params),
    floor: await timed(reader, byHand, [daysAfter(today, -120), today]),
  };
}

/** The median of some runs, in seconds. */
async function timed(
  reader: Reader,
  sql: string,
  params: readonly Param[],
): Promise<{ found: number; seconds: number }> {
  const seconds: number[] = [];
  let found = 0;
  for (let run = 0; run < times; run += 1) {
    const since = performance.now();
    found = (await reader.row<{ n: number }>(sql, params))?.n ?? 0;
    seconds.push((performance.now() - since) / 1000);
  }
  return { found, seconds: seconds.sort((one, other) => one - other)[Math.floor(times / 2)] ?? 0 };
}
