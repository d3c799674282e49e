import { Injectable } from '@nestjs/common';
import type { Term } from '@regulars/customers/domain';
import { Reader, type Param } from '@regulars/shared/db';
import { matchText, type Reach } from './match-text';

/** A customer found, as far as a line of the result needs it. */
export interface Found {
  id: string;
  displayName: string;
  sortName: string;
  company: string | null;
  email: string | null;
  phone: string | null;
  reach: Reach;
}

const columns = `c.id, c.display_name AS "displayName", c.sort_name AS "sortName", c.company,
  c.primary_email AS "email", c.primary_phone AS "phone"`;

// CROSS JOIN keeps SQLite from starting anywhere but at the matches.
const onSqlite = `
  SELECT ${columns} FROM customer_search
  CROSS JOIN customer_search_key k ON k.key = customer_search.rowid
  CROSS JOIN customer c ON c.id = k.customer_id
  WHERE customer_search MATCH ? AND c.archived = 0 LIMIT ?`;

const onPostgres = `
  SELECT ${columns} FROM customer_search s JOIN customer c ON c.id = s.customer_id
  WHERE s.words @@ ?::tsquery AND c.archived = 0 ORDER BY s.customer_id LIMIT ?`;

// Whoever is called exactly that comes first, then whose name begins so, then where it was merely mentioned.
const reaches = ['whole words of the name', 'name', 'anywhere'] as const satisfies Reach[];

/** Finds customers by what people type. The one place that knows how each database searches. */
@Injectable()
export class CustomerSearch {
  constructor(private readonly reader: Reader) {}

  /** The best `limit` customers in whom every term is found, archived ones left out. */
  async find(terms: readonly Term[], limit: number): Promise<Found[]> {
    if (terms.length === 0) return [];
    const found = new Map<string, Found>();
    for (const reach of reaches) {
      if (found.size >= limit) break;
      const more = await this.matching(terms, reach, limit + found.size);
      for (const one of more.toSorted(byName)) if (!found.has(one.id)) found.set(one.id, { ...one, reach });
    }
    return [...found.values()].slice(0, limit);
  }

  /** A condition on `customer c` that holds where every term is found, for lists. */
  condition(terms: readonly Term[]): { sql: string; params: Param[] } {
    if (terms.length === 0) return { sql: '0 = 1', params: [] };
    const params = [matchText(this.reader.dialect, terms, 'anywhere')];
    if (this.reader.dialect === 'postgres') {
      return { sql: 'c.id IN (SELECT customer_id FROM customer_search WHERE words @@ ?::tsquery)', params };
    }
    const matches = `SELECT k.customer_id FROM customer_search
      CROSS JOIN customer_search_key k ON k.key = customer_search.rowid WHERE customer_search MATCH ?`;
    return { sql: `c.id IN (${matches})`, params };
  }

  private matching(terms: readonly Term[], reach: Reach, limit: number): Promise<Omit<Found, 'reach'>[]> {
    const sql = this.reader.dialect === 'sqlite' ? onSqlite : onPostgres;
    return this.reader.rows(sql, [matchText(this.reader.dialect, terms, reach), limit]);
  }
}

function byName(a: { sortName: string }, b: { sortName: string }): number {
  return a.sortName < b.sortName ? -1 : Number(a.sortName > b.sortName);
}
