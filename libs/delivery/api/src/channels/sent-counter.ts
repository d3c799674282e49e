import { Injectable } from '@nestjs/common';
import { parseStamp, stampOf, Temporal } from '@regulars/shared/calendar';
import type { Reader, Tx } from '@regulars/shared/db';
import { allowance, spanMinutes, type Allowance, type Limits } from '@regulars/delivery/domain';

const spanMs = spanMinutes * 60_000;

/** Counts messages per five minutes, so that the provider's limits hold over any hour and any 24 hours. */
@Injectable()
export class SentCounter {
  /** How many may go now. In a claim on PostgreSQL it also makes other workers wait, so that two never share one place. */
  async allowance(reader: Reader, limits: Limits, now: Temporal.Instant): Promise<Allowance> {
    if (limits.perHour === null && limits.perDay === null) return { free: Number.POSITIVE_INFINITY };
    const since = stampOf(now.subtract({ hours: 25 }));
    const spans = await reader.rows<{ start: string; count: number }>(
      'SELECT start AS "start", count AS "count" FROM sent_span WHERE start > ? ORDER BY start',
      [since],
    );
    return allowance(
      spans.map((span) => ({ start: parseStamp(span.start), count: span.count })),
      limits,
      now,
    );
  }

  /** One worker at a time from here to the end of this unit. SQLite has one writer anyway. */
  async queueUp(tx: Tx): Promise<void> {
    if (tx.dialect === 'postgres') await tx.rows('SELECT pg_advisory_xact_lock(7216801)');
  }

  /** Counts messages as begun; a negative number gives back what was never handed over. */
  async count(tx: Tx, messages: number, at: Temporal.Instant): Promise<void> {
    if (messages === 0) return;
    const start = stampOf(Temporal.Instant.fromEpochMilliseconds(Math.floor(at.epochMilliseconds / spanMs) * spanMs));
    await tx.run(
      'INSERT INTO sent_span (start, count) VALUES (?, ?) ON CONFLICT (start) DO UPDATE SET count = sent_span.count + excluded.count',
      [start, messages],
    );
  }

  /** Forgets what no limit looks at any more. */
  async sweep(tx: Tx, now: Temporal.Instant): Promise<void> {
    await tx.run('DELETE FROM sent_span WHERE start < ?', [stampOf(now.subtract({ hours: 26 }))]);
  }
}
