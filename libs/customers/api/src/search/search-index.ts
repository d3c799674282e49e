import { Injectable } from '@nestjs/common';
import { marks, type Tx } from '@regulars/shared/db';
import { inParts } from '../rows/in-parts';
import type { SearchDocument } from './search-document';
import { searchDocument } from './search-document';
import { searchTextsOf } from './search-texts';

/** Keeps what customers are found by; always in the unit of work that changes it. */
@Injectable()
export class CustomerSearchIndex {
  /** Writes these documents, whether the customers had one or not. */
  async put(tx: Tx, documents: readonly SearchDocument[]): Promise<void> {
    if (tx.dialect === 'sqlite') await putOnSqlite(tx, documents);
    else for (const part of inParts(documents, 100)) await putOnPostgres(tx, part);
  }

  /** Reads what these customers are found by now, and writes it. */
  async refresh(tx: Tx, customerIds: readonly string[]): Promise<void> {
    for (const part of inParts(customerIds)) await this.put(tx, (await searchTextsOf(tx, part)).map(searchDocument));
  }

  /** Takes a customer out. */
  async remove(tx: Tx, customerId: string): Promise<void> {
    if (tx.dialect === 'sqlite') {
      const key = '(SELECT key FROM customer_search_key WHERE customer_id = ?)';
      await tx.run(`DELETE FROM customer_search WHERE rowid = ${key}`, [customerId]);
      await tx.run('DELETE FROM customer_search_key WHERE customer_id = ?', [customerId]);
    } else {
      await tx.run('DELETE FROM customer_search WHERE customer_id = ?', [customerId]);
    }
  }
}

// The update changes nothing; it makes a known customer's key come back too.
const keyOf = `
  INSERT INTO customer_search_key (customer_id) VALUES (?)
  ON CONFLICT (customer_id) DO UPDATE SET customer_id = excluded.customer_id RETURNING key`;
const putWords = 'INSERT OR REPLACE INTO customer_search (rowid, name, contact, told) VALUES (?, ?, ?, ?)';

/**
 * All keys first, then all words: FTS5 gathers words in memory until another table is written to within the unit, and
 * one after the other takes eight times as long.
 */
async function putOnSqlite(tx: Tx, documents: readonly SearchDocument[]): Promise<void> {
  const keys = new Map<string, number>();
  for (const { customerId } of documents) {
    const row = await tx.row<{ key: number }>(keyOf, [customerId]);
    if (row) keys.set(customerId, row.key);
  }
  for (const { customerId, name, contact, told } of documents) {
    const key = keys.get(customerId);
    if (key !== undefined) await tx.run(putWords, [key, name.join(' '), contact.join(' '), told.join(' ')]);
  }
}

async function putOnPostgres(tx: Tx, documents: readonly SearchDocument[]): Promise<void> {
  const values = documents.map(() => `(?, ${marks(1)}::tsvector)`).join(', ');
  await tx.run(
    `INSERT INTO customer_search (customer_id, words) VALUES ${values}
     ON CONFLICT (customer_id) DO UPDATE SET words = excluded.words`,
    documents.flatMap((document) => [document.customerId, vectorOf(document)]),
  );
}

/** Our words are letters and digits only, so that quotes are all the escaping that a vector's text needs. */
function vectorOf({ name, contact, told }: SearchDocument): string {
  const weighed = (words: readonly string[], weight: string) => words.map((word) => `'${word}':1${weight}`);
  return [...weighed(name, 'A'), ...weighed(contact, 'B'), ...weighed(told, 'D')].join(' ');
}
