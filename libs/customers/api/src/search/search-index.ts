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
    if (tx.dialect === 'sqlite') for (const part of inParts(documents, 5_000)) await putOnSqlite(tx, part);
    else for (const part of inParts(documents, 100)) await putOnPostgres(tx, part);
  }

  /** Reads what these customers are found by now, and writes it. */
  async refresh(tx: Tx, customerIds: readonly string[]): Promise<void> {
    for (const part of inParts(customerIds)) await this.put(tx, (await searchTextsOf(tx, part)).map(searchDocument));
  }

  /** Writes anew what all customers are found by, into an index that is empty: after a restore. */
  async rebuild(tx: Tx): Promise<void> {
    const rows = await tx.rows<{ id: string }>('SELECT id FROM customer');
    await this.refresh(tx, rows.map((row) => row.id)); // prettier-ignore
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

  /** Clears what was taken out from the index's own pages too, where SQLite would leave it until it merges them. */
  async purge(tx: Tx): Promise<void> {
    if (tx.dialect === 'sqlite') await tx.run("INSERT INTO customer_search (customer_search) VALUES ('optimize')");
  }
}

const addKey = 'INSERT INTO customer_search_key (key, customer_id) VALUES (?, ?)';
const putWords = 'INSERT OR REPLACE INTO customer_search (rowid, name, contact, told) VALUES (?, ?, ?, ?)';

// All keys, then all words: FTS5 gathers words in memory and writes them out whenever another statement sets a savepoint.
async function putOnSqlite(tx: Tx, documents: readonly SearchDocument[]): Promise<void> {
  const keys = await keysOf(tx, documents.map((one) => one.customerId)); // prettier-ignore
  const wordsOf = ({ customerId, name, contact, told }: SearchDocument) => {
    return [keys.get(customerId) ?? null, name.join(' '), contact.join(' '), told.join(' ')];
  };
  await tx.runEach(putWords, documents.map(wordsOf)); // prettier-ignore
}

/** The numbers of these customers' rows in the index; who had none gets the next. The write gate keeps others out. */
async function keysOf(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
  const known = await tx.rows<{ customerId: string; key: number }>(
    `SELECT customer_id AS "customerId", key FROM customer_search_key WHERE customer_id IN (${marks(ids.length)})`,
    ids,
  );
  const keys = new Map(known.map((row) => [row.customerId, row.key]));
  const highest = await tx.row<{ key: number | null }>('SELECT max(key) AS "key" FROM customer_search_key');
  const first = (highest?.key ?? 0) + 1;
  const added = [...new Set(ids)].filter((id) => !keys.has(id)).map((id, at) => ({ key: first + at, id }));
  await tx.runEach(addKey, added.map(({ key, id }) => [key, id])); // prettier-ignore
  return new Map([...keys, ...added.map(({ key, id }) => [id, key] as const)]);
}

async function putOnPostgres(tx: Tx, documents: readonly SearchDocument[]): Promise<void> {
  const values = documents.map(() => `(?, ${marks(1)}::tsvector)`).join(', ');
  await tx.run(
    `INSERT INTO customer_search (customer_id, words) VALUES ${values}
     ON CONFLICT (customer_id) DO UPDATE SET words = excluded.words`,
    documents.flatMap((document) => [document.customerId, vectorOf(document)]),
  );
}

/** Our words hold neither quotes nor backslashes, so that quotes are all the escaping that a vector's text needs. */
function vectorOf({ name, contact, told }: SearchDocument): string {
  const weighed = (words: readonly string[], weight: string) => words.map((word) => `'${word}':1${weight}`);
  return [...weighed(name, 'A'), ...weighed(contact, 'B'), ...weighed(told, 'D')].join(' ');
}
