import type { QueryRunner } from 'typeorm';

/**
 * SQLite: an FTS5 table that keeps only its index. Our own folding has made the words already (domain, search/words),
 * so the plain `ascii` tokenizer just parts them at spaces; `unicode61` would split words of newer scripts. Rows of FTS5
 * are numbered, customers are not, and SQLite may renumber hidden rowids: hence the keys.
 */
const onSqlite = [
  `CREATE TABLE customer_search_key (
     key INTEGER PRIMARY KEY,
     customer_id VARCHAR(36) NOT NULL,
     CONSTRAINT fk_customer_search_key_customer_id FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
   )`,
  'CREATE UNIQUE INDEX ux_customer_search_key_customer ON customer_search_key (customer_id)',
  `CREATE VIRTUAL TABLE customer_search USING fts5(
     name, contact, told, content='', contentless_delete=1, detail=column, prefix='2 3', tokenize='ascii'
   )`,
];

/** PostgreSQL: one vector of the same words per customer; weight A is the name, B how to reach them, D what was told. */
const onPostgres = [
  `CREATE TABLE customer_search (
     customer_id VARCHAR(36) NOT NULL,
     words TSVECTOR NOT NULL,
     CONSTRAINT pk_customer_search PRIMARY KEY (customer_id),
     CONSTRAINT fk_customer_search_customer_id FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE
   )`,
  'CREATE INDEX ix_customer_search_words ON customer_search USING gin (words)',
];

const isPostgres = (runner: QueryRunner): boolean => runner.dataSource.options.type === 'postgres';

/** Makes the tables behind CustomerSearch; each database has its own. */
export async function createSearch(runner: QueryRunner): Promise<void> {
  for (const statement of isPostgres(runner) ? onPostgres : onSqlite) await runner.query(statement);
}

/** Takes them away. */
export async function dropSearch(runner: QueryRunner): Promise<void> {
  const tables = isPostgres(runner) ? ['customer_search'] : ['customer_search', 'customer_search_key'];
  for (const table of tables) await runner.query(`DROP TABLE ${table}`);
}
