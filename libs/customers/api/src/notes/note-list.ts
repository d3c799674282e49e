import { Injectable } from '@nestjs/common';
import type { NotePage, NoteQuery, NoteView } from '@regulars/customers/contract';
import { decodeCursor, encodeCursor } from '@regulars/shared/contract';
import { Reader, type Param } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import type { Owned } from '../customers/owned';
import { badCursor } from '../lists/bad-cursor';
import { KnownCustomers } from '../reads/known-customers';
import { seenBy } from './note-sight';

type Stored = Omit<NoteView, 'pinned' | 'private' | 'own'> & {
  pinned: number;
  private: number;
  authorId: string | null;
};

const select = `
  SELECT n.id, n.customer_id AS "customerId", n.text, n.pinned, n.private, n.version, n.author_id AS "authorId",
    u.name AS "by", n.created_at AS "createdAt", n.edited_at AS "editedAt"
  FROM note n LEFT JOIN app_user u ON u.id = n.author_id`;
const theirs = `WHERE n.customer_id = ? AND ${seenBy('n')}`;
const order = 'ORDER BY n.pinned DESC, n.created_at DESC, n.id DESC LIMIT ?';

/** A customer's notes as somebody sees them: pinned ones first, then newest first. */
@Injectable()
export class NoteList {
  constructor(
    private readonly reader: Reader,
    private readonly known: KnownCustomers,
  ) {}

  async page(customerId: string, { limit, cursor, total }: NoteQuery, readerId: string): Promise<NotePage> {
    await this.known.must(this.reader, customerId);
    const after = cursor === undefined ? undefined : placeOf(cursor);
    const past = after ? 'AND (n.pinned, n.created_at, n.id) < (?, ?, ?)' : '';
    const sql = `${select} ${theirs} ${past} ${order}`;
    const rows = await this.reader.rows<Stored>(sql, [customerId, readerId, ...(after ?? []), limit + 1]);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).map((row) => viewOf(row, readerId)),
      nextCursor: last ? encodeCursor([last.pinned, last.createdAt, last.id]) : null,
      ...(total === true ? { total: await this.count(customerId, readerId) } : {}),
    };
  }

  /** One of them. Throws NotThere (404). */
  one(whose: Owned, readerId: string): Promise<NoteView> {
    return noteOf(this.reader, whose, readerId);
  }

  private async count(customerId: string, readerId: string): Promise<number> {
    const sql = `SELECT count(*) AS "n" FROM note n ${theirs}`;
    const counted = await this.reader.row<{ n: number }>(sql, [customerId, readerId]);
    return counted?.n ?? 0;
  }
}

/**
 * One note of this customer's as somebody sees it. Throws NotThere (404) if it is not this customer's, and in the same
 * words if it is a colleague's own.
 */
export async function noteOf(reader: Reader, { customerId, id }: Owned, readerId: string): Promise<NoteView> {
  const row = await reader.row<Stored>(`${select} ${theirs} AND n.id = ?`, [customerId, readerId, id]);
  if (row === undefined) throw new NotThere('note');
  return viewOf(row, readerId);
}

function viewOf({ authorId, ...row }: Stored, readerId: string): NoteView {
  return { ...row, pinned: row.pinned === 1, private: row.private === 1, own: authorId === readerId };
}

function placeOf(cursor: string): Param[] {
  const values = decodeCursor(cursor);
  if (values?.length !== 3 || typeof values[0] !== 'number') throw badCursor();
  return values;
}
