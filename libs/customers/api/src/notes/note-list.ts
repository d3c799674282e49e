import { Injectable } from '@nestjs/common';
import type { NotePage, NoteQuery, NoteView } from '@regulars/customers/contract';
import { decodeCursor, encodeCursor } from '@regulars/shared/contract';
import { Reader, type Param } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import type { Owned } from '../customers/owned';
import { badCursor } from '../lists/bad-cursor';
import { KnownCustomers } from '../reads/known-customers';

type Stored = Omit<NoteView, 'pinned'> & { pinned: number };

const select = `
  SELECT n.id, n.customer_id AS "customerId", n.text, n.pinned, u.name AS "by", n.created_at AS "createdAt",
    n.edited_at AS "editedAt"
  FROM note n LEFT JOIN app_user u ON u.id = n.author_id`;
const order = 'ORDER BY n.pinned DESC, n.created_at DESC, n.id DESC LIMIT ?';

/** A customer's notes: pinned ones first, then newest first. */
@Injectable()
export class NoteList {
  constructor(
    private readonly reader: Reader,
    private readonly known: KnownCustomers,
  ) {}

  async page(customerId: string, { limit, cursor, total }: NoteQuery): Promise<NotePage> {
    await this.known.must(this.reader, customerId);
    const after = cursor === undefined ? undefined : placeOf(cursor);
    const past = after ? 'AND (n.pinned, n.created_at, n.id) < (?, ?, ?)' : '';
    const sql = `${select} WHERE n.customer_id = ? ${past} ${order}`;
    const rows = await this.reader.rows<Stored>(sql, [customerId, ...(after ?? []), limit + 1]);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).map(viewOf),
      nextCursor: last ? encodeCursor([last.pinned, last.createdAt, last.id]) : null,
      ...(total === true ? { total: await this.count(customerId) } : {}),
    };
  }

  private async count(customerId: string): Promise<number> {
    const counted = await this.reader.row<{ n: number }>('SELECT count(*) AS "n" FROM note WHERE customer_id = ?', [
      customerId,
    ]);
    return counted?.n ?? 0;
  }
}

/** One note of this customer's; throws NotThere (404) if it is not theirs. */
export async function noteOf(reader: Reader, { customerId, id }: Owned): Promise<NoteView> {
  const row = await reader.row<Stored>(`${select} WHERE n.id = ? AND n.customer_id = ?`, [id, customerId]);
  if (row === undefined) throw new NotThere('note');
  return viewOf(row);
}

function viewOf(row: Stored): NoteView {
  return { ...row, pinned: row.pinned === 1 };
}

function placeOf(cursor: string): Param[] {
  const values = decodeCursor(cursor);
  if (values?.length !== 3 || typeof values[0] !== 'number') throw badCursor();
  return values;
}
