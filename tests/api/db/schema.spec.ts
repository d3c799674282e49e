import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  Flag,
  Id,
  newId,
  openDatabase,
  schema,
  SchemaTooNew,
  Table,
  Text,
  type ContextData,
} from '@regulars/shared/db';
import { freshPlace, onBothDatabases, type FreshPlace } from '@regulars/shared/testing';
import { data } from '../../../apps/api/src/data';

@Table('later_thing')
class LaterThingRow {
  @Id() id!: string;
  @Text(20) name!: string;
  @Flag() kept!: boolean;
}

/** What a version after this one might add. */
class Later1999999999999 implements MigrationInterface {
  readonly name = 'Later1999999999999';
  async up(runner: QueryRunner): Promise<void> {
    await schema.createTable(runner, 'later_thing', [schema.id(), schema.text('name', 20), schema.flag('kept')]);
  }
  async down(): Promise<void> {
    // Never taken back.
  }
}
const later: ContextData = { rows: [LaterThingRow], migrations: [Later1999999999999] };

onBothDatabases('the schema', (kind) => {
  let fresh: FreshPlace;
  beforeEach(async () => {
    fresh = await freshPlace(kind);
  });
  afterEach(() => fresh.drop());

  it('shows no drift between rows and migrations', async () => {
    const database = await openDatabase(fresh.place, [...data, later]);
    const drift = await database.writer.driver.createSchemaBuilder().log();
    await database.close();
    expect(drift.upQueries.map((query) => query.query)).toEqual([]);
  });

  it('names every index and key in plain words', async () => {
    const database = await openDatabase(fresh.place, data);
    const names = await database.reader.rows<{ name: string }>(
      kind === 'sqlite'
        ? "SELECT name FROM sqlite_master WHERE type = 'index' AND name NOT LIKE 'sqlite_autoindex%'"
        : "SELECT c.conname AS name FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace WHERE n.nspname = 'public' AND c.contype <> 'n' UNION SELECT indexname FROM pg_indexes WHERE schemaname = 'public'",
    );
    await database.close();
    const odd = names.map((row) => row.name).filter((name) => !/^(pk|fk|ix|ux|uq)_[a-z0-9_]+$/.test(name));
    // The journal of migrations is TypeORM's own table.
    expect(odd.filter((name) => !/^PK_[0-9a-f]+$/.test(name))).toEqual([]);
  });

  it('refuses to start on a schema newer than itself, and changes nothing', async () => {
    const newer = await openDatabase(fresh.place, [...data, later]);
    await newer.units.write((tx) => tx.insert(LaterThingRow, { id: newId(), name: 'kept', kept: true }));
    await newer.close();
    await expect(openDatabase(fresh.place, data)).rejects.toThrow(SchemaTooNew);
    const again = await openDatabase(fresh.place, [...data, later]);
    expect(await again.reader.rows('SELECT name, kept FROM later_thing')).toEqual([{ name: 'kept', kept: 1 }]);
    await again.close();
  });

  it('upgrades a populated database with all rows', async () => {
    const older = await openDatabase(fresh.place, data);
    await populate(older.writer);
    const before = await counts(older.writer);
    await older.close();
    const upgraded = await openDatabase(fresh.place, [...data, later]);
    expect(await counts(upgraded.writer)).toMatchObject(before);
    expect(Object.values(before).some((count) => count > 0)).toBe(true);
    await upgraded.close();
  });

  if (kind === 'sqlite') {
    it('keeps a whole copy of the file before it migrates it', async () => {
      const older = await openDatabase(fresh.place, data);
      await populate(older.writer);
      const before = await counts(older.writer);
      await older.close();
      expect(existsSync(join(fresh.dataDir, 'backups'))).toBe(false);
      await (await openDatabase(fresh.place, [...data, later])).close();
      const [copy] = readdirSync(join(fresh.dataDir, 'backups'));
      const kept = await new DataSource({
        type: 'better-sqlite3',
        database: join(fresh.dataDir, 'backups', copy!),
      }).initialize();
      expect((await counts(kept)).app_user).toBe(before.app_user);
      await kept.destroy();
    });
  }
});

async function populate(writer: DataSource): Promise<void> {
  for (let at = 0; at < 3; at += 1) {
    const values = [
      `'${newId()}'`,
      "'Ana'",
      `'a${at}@shop.test'`,
      `'a${at}@shop.test'`,
      "'rep'",
      "'x'",
      "'2026-11-22T09:00:00.000Z'",
    ];
    const columns = 'id, name, email, email_key, role, password_hash, created_at';
    await writer.query(`INSERT INTO app_user (${columns}) VALUES (${values.join(', ')})`);
  }
}

async function counts(source: DataSource): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { tableName } of source.entityMetadatas.length > 0
    ? source.entityMetadatas
    : [{ tableName: 'app_user' }]) {
    const [row] = await source.query(`SELECT COUNT(*) AS n FROM ${tableName}`);
    found[tableName] = Number(row.n);
  }
  return found;
}
