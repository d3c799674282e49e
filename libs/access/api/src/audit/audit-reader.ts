import { Injectable } from '@nestjs/common';
import type { AuditEntry, AuditQuery } from '@regulars/access/contract';
import { decodeCursor, encodeCursor, type Page } from '@regulars/shared/contract';
import { Reader, type Param } from '@regulars/shared/db';
import { badInput } from '@regulars/shared/http';

interface Stored {
  id: string;
  at: string;
  kind: AuditEntry['by']['kind'];
  userId: string | null;
  name: string;
  action: string;
  subject: string | null;
  detail: string | null;
}

interface Conditions {
  sql: string;
  params: Param[];
}

/** Reads the audit trail, newest first. */
@Injectable()
export class AuditReader {
  constructor(private readonly reader: Reader) {}

  async page(query: AuditQuery): Promise<Page<AuditEntry>> {
    const rows = await this.rows(query);
    const items = rows.slice(0, query.limit).map(asEntry);
    const last = items.at(-1);
    const nextCursor = last && rows.length > query.limit ? encodeCursor([last.at, last.id]) : null;
    return { items, nextCursor, ...(query.total ? { total: await this.count(query) } : {}) };
  }

  private rows(query: AuditQuery): Promise<Stored[]> {
    const from = after(query.cursor);
    const { sql, params } = both(asked(query), from);
    return this.reader.rows<Stored>(
      `SELECT id, at, actor_kind AS "kind", user_id AS "userId", actor_name AS "name", action, subject, detail
       FROM audit_entry WHERE ${sql} ORDER BY at DESC, id DESC LIMIT ?`,
      [...params, query.limit + 1],
    );
  }

  private async count(query: AuditQuery): Promise<number> {
    const { sql, params } = asked(query);
    const counted = await this.reader.row<{ n: number }>(
      `SELECT COUNT(*) AS "n" FROM audit_entry WHERE ${sql}`,
      params,
    );
    return counted?.n ?? 0;
  }
}

function asked({ action, subject, userId }: AuditQuery): Conditions {
  const given = Object.entries({ action, subject, user_id: userId }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  const sql = ['1 = 1', ...given.map(([column]) => `${column} = ?`)].join(' AND ');
  return { sql, params: given.map(([, value]) => value) };
}

function after(cursor: string | undefined): Conditions {
  if (cursor === undefined) return { sql: '1 = 1', params: [] };
  const [at, id] = decodeCursor(cursor) ?? [];
  if (typeof at !== 'string' || typeof id !== 'string') {
    throw badInput([{ path: ['cursor'], message: 'This is not a cursor of ours; begin without one.' }]);
  }
  return { sql: '(at, id) < (?, ?)', params: [at, id] };
}

const both = (one: Conditions, other: Conditions): Conditions => ({
  sql: `${one.sql} AND ${other.sql}`,
  params: [...one.params, ...other.params],
});

function asEntry({ id, at, kind, userId, name, action, subject, detail }: Stored): AuditEntry {
  // Written by AuditTrail as an object, by nobody else.
  const told = detail === null ? null : (JSON.parse(detail) as Record<string, unknown>);
  return { id, at, by: { kind, userId, name }, action, subject, detail: told };
}
