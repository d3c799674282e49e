import type { QueryRunner } from 'typeorm';

/**
 * Makes the database refuse to change or delete rows of a table, whoever asks.
 * A later migration that rebuilds the table on SQLite loses its triggers: call this again at its end.
 */
export async function makeAppendOnly(runner: QueryRunner, table: string): Promise<void> {
  const statements = runner.dataSource.options.type === 'postgres' ? onPostgres(table) : onSqlite(table);
  for (const statement of statements) await runner.query(statement);
}

function onSqlite(table: string): string[] {
  return ['UPDATE', 'DELETE'].map(
    (verb) => `
      CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table}
      BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`,
  );
}

function onPostgres(table: string): string[] {
  const refuse = `
    CREATE FUNCTION ${table}_refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION '${table} is append-only'; END $$`;
  const triggers = ['UPDATE', 'DELETE', 'TRUNCATE'].map(
    (verb) => `
      CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION ${table}_refuse()`,
  );
  return [refuse, ...triggers];
}
