import { Injectable } from '@nestjs/common';
import { Reader } from '@regulars/shared/db';
import type { Visit } from '@regulars/visits/contract';

/** A visit as it is stored; `items` is JSON text. */
interface StoredVisit {
  id: string;
  customerId: string;
  day: string;
  amountMinor: number | null;
  currency: string | null;
  items: string;
  note: string | null;
  by: string | null;
  createdAt: string;
  updatedAt: string;
}

const select = `
  SELECT v.id, v.customer_id AS "customerId", v.day, v.amount_minor AS "amountMinor", v.currency, v.items, v.note,
    u.name AS "by", v.created_at AS "createdAt", v.updated_at AS "updatedAt"
  FROM visit v LEFT JOIN app_user u ON u.id = v.by_id`;
const newestFirst = 'ORDER BY v.day DESC, v.id DESC LIMIT ?';
const ofOne = `${select} WHERE v.customer_id = ?`;
const newest = `${ofOne} ${newestFirst}`;
const before = `${ofOne} AND (v.day, v.id) < (?, ?) ${newestFirst}`;
const byId = `${ofOne} AND v.id = ?`;

/** Where a list of visits goes on: after this one. */
export interface VisitPlace {
  day: string;
  id: string;
}

/** Reads visits, for this context and those that show them. */
@Injectable()
export class VisitReads {
  constructor(private readonly reader: Reader) {}

  /** The newest visits of a customer; those before `place`, if it is given. */
  async newest(customerId: string, limit: number, place?: VisitPlace): Promise<Visit[]> {
    const rows = await (place
      ? this.reader.rows<StoredVisit>(before, [customerId, place.day, place.id, limit])
      : this.reader.rows<StoredVisit>(newest, [customerId, limit]));
    return rows.map(visitOf);
  }

  async count(customerId: string): Promise<number> {
    const sql = 'SELECT COUNT(*) AS "count" FROM visit WHERE customer_id = ?';
    return (await this.reader.row<{ count: number }>(sql, [customerId]))?.count ?? 0;
  }

  /** The days of a customer's visits since a day, oldest first. */
  async daysSince(customerId: string, since: string, limit: number): Promise<string[]> {
    const sql = 'SELECT DISTINCT day FROM visit WHERE customer_id = ? AND day >= ? ORDER BY day DESC LIMIT ?';
    const rows = await this.reader.rows<{ day: string }>(sql, [customerId, since, limit]);
    return rows.map((row) => row.day).reverse();
  }

  /** One visit, as this reader (or this unit of work) sees it. */
  async one(reader: Reader, customerId: string, id: string): Promise<Visit | undefined> {
    const row = await reader.row<StoredVisit>(byId, [customerId, id]);
    return row && visitOf(row);
  }
}

function visitOf({ amountMinor, currency, items, ...rest }: StoredVisit): Visit {
  return {
    ...rest,
    amount: amountMinor === null || currency === null ? null : { minor: amountMinor, currency },
    // Written by us as a list of texts.
    items: JSON.parse(items) as string[],
  };
}
