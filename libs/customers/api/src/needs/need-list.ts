import { Injectable } from '@nestjs/common';
import type { NeedPage, NeedQuery, NeedView } from '@regulars/customers/contract';
import { soughtKinds } from '@regulars/customers/domain';
import { decodeCursor, pageFrom } from '@regulars/shared/contract';
import { marks, Reader, type Param } from '@regulars/shared/db';
import { badCursor } from '../lists/bad-cursor';
import { preferenceColumns, preferenceFrom, type StoredPreference } from '../preferences/preference-list';

type Stored = StoredPreference & { displayName: string };

const from = `
  FROM preference p JOIN customer c ON c.id = p.customer_id LEFT JOIN app_user u ON u.id = p.author_id
    LEFT JOIN app_user m ON m.id = p.met_by_id
  WHERE p.stance = 'need' AND p.met_on IS NULL AND p.kind IN (${marks(soughtKinds.length)})
    AND c.archived = 0 AND c.deceased = 0`;

/** What customers are looking for, of all of them, the newest first. */
@Injectable()
export class NeedList {
  constructor(private readonly reader: Reader) {}

  async page({ q, limit, cursor, total }: NeedQuery): Promise<NeedPage> {
    const sought = soughtBy(q);
    const after = cursor === undefined ? undefined : placeOf(cursor);
    const past = after ? 'AND (p.source_day, p.id) < (?, ?)' : '';
    const rows = await this.reader.rows<Stored>(
      `SELECT ${preferenceColumns}, c.display_name AS "displayName" ${from} ${sought.sql} ${past}
       ORDER BY p.source_day DESC, p.id DESC LIMIT ?`,
      [...soughtKinds, ...sought.params, ...(after ?? []), limit + 1],
    );
    const { items, nextCursor } = pageFrom(rows, limit, ({ sourceDay, id }) => [sourceDay, id]);
    return { items: items.map(viewOf), nextCursor, ...(total === true ? { total: await this.count(sought) } : {}) };
  }

  private async count({ sql, params }: Sought): Promise<number> {
    const counted = await this.reader.row<{ n: number }>(`SELECT count(*) AS "n" ${from} ${sql}`, [
      ...soughtKinds,
      ...params,
    ]);
    return counted?.n ?? 0;
  }
}

interface Sought {
  sql: string;
  params: Param[];
}

/** Every word must stand in the need or in the customer's name. */
function soughtBy(q: string | undefined): Sought {
  const words = (q ?? '').split(/\s+/).filter((word) => word !== '');
  const one = "AND (LOWER(p.text) LIKE ? ESCAPE '\\' OR LOWER(c.display_name) LIKE ? ESCAPE '\\')";
  const patterns = words.map((word) => `%${word.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`);
  return { sql: patterns.map(() => one).join(' '), params: patterns.flatMap((pattern) => [pattern, pattern]) };
}

function viewOf({ displayName, ...row }: Stored): NeedView {
  return { customer: { id: row.customerId, displayName }, need: preferenceFrom(row) };
}

function placeOf(cursor: string): Param[] {
  const values = decodeCursor(cursor);
  if (values?.length !== 2) throw badCursor();
  return values;
}
