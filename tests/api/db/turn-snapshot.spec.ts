import type { MigrationInterface, QueryRunner } from 'typeorm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newId, openDatabase, schema, type ContextData, type Database } from '@regulars/shared/db';
import { freshPlace, onBothDatabases, type FreshPlace } from '@regulars/shared/testing';

class Marks1700000000000 implements MigrationInterface {
  readonly name = 'Marks1700000000000';
  async up(runner: QueryRunner): Promise<void> {
    await schema.createTable(runner, 'mark', [schema.id()]);
  }
  async down(): Promise<void> {
    // Never taken back.
  }
}

const marks: ContextData = { rows: [], migrations: [Marks1700000000000] };
const aTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

onBothDatabases('what a reader sees', (kind) => {
  let fresh: FreshPlace;
  let here: Database;
  let elsewhere: Database;
  const seen = async ({ reader }: Database) => (await reader.row<{ n: number }>('SELECT count(*) AS n FROM mark'))?.n;
  const leaveAMark = ({ units }: Database) =>
    units.write((tx) => tx.run('INSERT INTO mark (id) VALUES (?)', [newId()]));

  beforeEach(async () => {
    fresh = await freshPlace(kind);
    here = await openDatabase(fresh.place, [marks]);
    elsewhere = await openDatabase(fresh.place, [marks]);
  });
  afterEach(async () => {
    await here.close();
    await elsewhere.close();
    await fresh.drop();
  });

  it('what this process has written is seen at once, though it was looked at in the same turn before', async () => {
    expect(await seen(here)).toBe(0);
    await leaveAMark(here);
    expect(await seen(here)).toBe(1);
    await leaveAMark(here);
    await leaveAMark(here);
    expect(await seen(here)).toBe(3);
  });

  it('whoever waits for a unit among others sees what it wrote', async () => {
    const looks = Array.from({ length: 50 }, async () => {
      const before = (await seen(here)) ?? 0;
      await leaveAMark(here);
      return { before, after: (await seen(here)) ?? 0 };
    });
    for (const { before, after } of await Promise.all(looks)) expect(after).toBeGreaterThan(before);
    expect(await seen(here)).toBe(50);
  });

  it('what another process has written is seen a turn later', async () => {
    expect(await seen(here)).toBe(0);
    await leaveAMark(elsewhere);
    await aTurn();
    expect(await seen(here)).toBe(1);
  });

  it('a statement that fails leaves the next ones as they were', async () => {
    await expect(here.reader.rows('SELECT nothing FROM nowhere')).rejects.toThrow();
    expect(await seen(here)).toBe(0);
    await leaveAMark(here);
    expect(await seen(here)).toBe(1);
  });
});
