import { Injectable } from '@nestjs/common';
import type { Heard, HeardQuery } from '@regulars/outreach/contract';
import { decodeCursor, encodeCursor, type Page } from '@regulars/shared/contract';
import { Reader } from '@regulars/shared/db';
import { badInput, NotThere } from '@regulars/shared/http';

// Questions and what is told of changes stand on no plan, but they are letters like others. What is still to be asked or
// told is not decided yet.
const select = `
  SELECT e.id AS "lineId", e.at, 'touchpoint' AS "kind", t.id, p.name AS "what", t.status, e.by_name AS "by", e.sentence
  FROM touchpoint t JOIN touchpoint_event e ON e.touchpoint_id = t.id JOIN programme p ON p.id = t.programme_id
  WHERE t.customer_id = ?
  UNION ALL
  SELECT q.id, COALESCE(q.asked_at, q.next_at), 'question', q.id, q.about,
    CASE q.state WHEN 'not-asked' THEN 'skipped' ELSE 'sent' END, NULL, q.why
  FROM feedback_question q WHERE q.customer_id = ? AND q.state <> 'planned'
  UNION ALL
  SELECT l.id, COALESCE(l.told_at, l.next_at), 'change', h.theme_id, h.words,
    CASE l.state WHEN 'not-told' THEN 'skipped' ELSE 'sent' END, NULL, l.why
  FROM change_letter l JOIN theme_change h ON h.id = l.change_id WHERE l.customer_id = ? AND l.state <> 'planned'`;

type Line = Pick<Heard, 'at' | 'what' | 'status' | 'by'> & Heard['link'] & { lineId: string; sentence: string | null };

/** Why a customer heard from the shop, and why not: every verdict and act, as a sentence, the newest first. */
@Injectable()
export class CustomerSilences {
  constructor(private readonly reader: Reader) {}

  async of(customerId: string, { limit, cursor }: HeardQuery): Promise<Page<Heard>> {
    const customer = await this.reader.row('SELECT id FROM customer WHERE id = ?', [customerId]);
    if (!customer) throw new NotThere('customer');
    const [at, id] = placeIn(cursor);
    const rows = await this.reader.rows<Line>(
      `SELECT * FROM (${select}) line WHERE (at, "lineId") < (?, ?) ORDER BY at DESC, "lineId" DESC LIMIT ?`,
      [customerId, customerId, customerId, at, id, limit + 1],
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const nextCursor = rows.length > limit && last ? encodeCursor([last.at, last.lineId]) : null;
    return { items: shown.map(heardFrom), nextCursor };
  }
}

const askedAbout: Readonly<Record<string, string>> = {
  visit: 'How a visit was',
  promise: 'Whether a kept promise was kept well',
  complaint: 'Whether it is good now',
};

function heardFrom({ at, kind, id, what, status, by, sentence }: Line): Heard {
  const link = { kind, id };
  if (kind === 'touchpoint') return { at, link, what, status, by, sentence: sentence ?? '' };
  const done = kind === 'question' ? 'They were asked by mail.' : 'They were told by mail.';
  const about = kind === 'question' ? (askedAbout[what] ?? what) : `What we did: ${what}`;
  return { at, link, what: about, status, by, sentence: status === 'sent' ? done : (sentence ?? '') };
}

const end = ['9999', ''] as const;

function placeIn(cursor: string | undefined): readonly [string, string] {
  if (cursor === undefined) return end;
  const [at, id] = decodeCursor(cursor) ?? [];
  if (typeof at === 'string' && typeof id === 'string') return [at, id];
  throw badInput([{ path: ['cursor'], message: 'This is not a cursor of this list.' }]);
}
