import { Injectable } from '@nestjs/common';
import type { Heard, HeardQuery } from '@regulars/outreach/contract';
import { decodeCursor, encodeCursor, type Page } from '@regulars/shared/contract';
import { Reader } from '@regulars/shared/db';
import { badInput, NotThere } from '@regulars/shared/http';

const select = `
  SELECT e.id AS "eventId", e.at, t.id AS "touchpointId", p.name AS "what", t.status, e.by_name AS "by", e.sentence
  FROM touchpoint t JOIN touchpoint_event e ON e.touchpoint_id = t.id JOIN programme p ON p.id = t.programme_id
  WHERE t.customer_id = ?`;

/** Why a customer heard from the shop, and why not: every verdict and act, as a sentence, the newest first. */
@Injectable()
export class CustomerSilences {
  constructor(private readonly reader: Reader) {}

  async of(customerId: string, { limit, cursor }: HeardQuery): Promise<Page<Heard>> {
    const customer = await this.reader.row('SELECT id FROM customer WHERE id = ?', [customerId]);
    if (!customer) throw new NotThere('customer');
    const [at, id] = placeIn(cursor);
    const rows = await this.reader.rows<Heard & { eventId: string }>(
      `${select} AND (e.at, e.id) < (?, ?) ORDER BY e.at DESC, e.id DESC LIMIT ?`,
      [customerId, at, id, limit + 1],
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const nextCursor = rows.length > limit && last ? encodeCursor([last.at, last.eventId]) : null;
    return { items: shown, nextCursor };
  }
}

const end = ['9999', ''] as const;

function placeIn(cursor: string | undefined): readonly [string, string] {
  if (cursor === undefined) return end;
  const [at, id] = decodeCursor(cursor) ?? [];
  if (typeof at === 'string' && typeof id === 'string') return [at, id];
  throw badInput([{ path: ['cursor'], message: 'This is not a cursor of this list.' }]);
}
