import { Injectable } from '@nestjs/common';
import { indexWords, termsFor, type Term } from '@regulars/customers/domain';
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

/** Finds customers by what people type. The one place that knows how each database searches. */
@Injectable()
export class CustomerSearch {
  constructor(private readonly reader: Reader) {}

  /**
   * The best `limit` customers in whom every term is found, archived ones left out: whoever is called exactly that,
   * then whose name begins so, then where it was merely mentioned. For `readerId` their own private notes are searched too.
   */
  async find(terms: readonly Term[], limit: number, readerId?: string): Promise<Found[]> {
    if (terms.length === 0) return [];
    const named = await this.matching(terms, 'name', limit);
    if (named.length < limit) {
      const ranked = exactFirst(named, terms);
      return joined(ranked, await this.matching(allFor(terms, readerId), 'anywhere', limit + named.length)).slice(
        0,
        limit,
      );
    }
    // More are called so than fit: those called exactly so may not be among them.
    const exact = await this.matching(terms, 'whole words of the name', limit);
    return joined(exact.toSorted(byName), named.toSorted(byName)).slice(0, limit);
  }

  /** A condition on `customer c` that holds where every term is found, for lists; `readerId` as above. */
  condition(terms: readonly Term[], readerId?: string): { sql: string; params: Param[] } {
    if (terms.length === 0) return { sql: '0 = 1', params: [] };
    const params = [matchText(this.reader.dialect, allFor(terms, readerId), 'anywhere')];
    if (this.reader.dialect === 'postgres') {
      return { sql: 'c.id IN (SELECT customer_id FROM customer_search WHERE words @@ ?::tsquery)', params };
    }
    const matches = `SELECT k.customer_id FROM customer_search
      CROSS JOIN customer_search_key k ON k.key = customer_search.rowid WHERE customer_search MATCH ?`;
    return { sql: `c.id IN (${matches})`, params };
  }

  private async matching(terms: readonly Term[], reach: Reach, limit: number): Promise<Found[]> {
    const sql = this.reader.dialect === 'sqlite' ? onSqlite : onPostgres;
    const rows = await this.reader.rows<Found>(sql, [matchText(this.reader.dialect, terms, reach), limit]);
    for (const row of rows) row.reach = reach;
    return rows;
  }
}

function allFor(terms: readonly Term[], readerId: string | undefined): readonly Term[] {
  return readerId === undefined ? terms : termsFor(terms, readerId);
}

function joined(first: readonly Found[], then: readonly Found[]): Found[] {
  const ids = new Set(first.map((one) => one.id));
  return [...first, ...then.filter((one) => !ids.has(one.id)).toSorted(byName)];
}

function exactFirst(named: readonly Found[], terms: readonly Term[]): Found[] {
  const isExact = ({ displayName }: Found) => {
    const words = indexWords(displayName);
    return terms.every((term) => term.some((spelling) => words.includes(spelling)));
  };
  const { exact = [], longer = [] } = Object.groupBy(named, (one) => (isExact(one) ? 'exact' : 'longer'));
  return [...exact.toSorted(byName), ...longer.toSorted(byName)];
}

function byName(a: { sortName: string }, b: { sortName: string }): number {
  return a.sortName < b.sortName ? -1 : Number(a.sortName > b.sortName);
}
