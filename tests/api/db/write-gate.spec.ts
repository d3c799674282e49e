import type { MigrationInterface, QueryRunner } from 'typeorm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Id, newId, openDatabase, schema, Table, Text, type ContextData, type Database } from '@regulars/shared/db';
import { freshPlace, onBothDatabases, type FreshPlace } from '@regulars/shared/testing';

@Table('thing')
class ThingRow {
  @Id() id!: string;
  @Text(50) name!: string;
}

class Things1700000000000 implements MigrationInterface {
  readonly name = 'Things1700000000000';
  async up(runner: QueryRunner): Promise<void> {
    await schema.createTable(runner, 'thing', [schema.id(), schema.text('name', 50)]);
  }
  async down(): Promise<void> {
    // Never taken back.
  }
}

const things: ContextData = { rows: [ThingRow], migrations: [Things1700000000000] };
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

onBothDatabases('units of work', (kind) => {
  let fresh: FreshPlace;
  let database: Database;
  const names = async (): Promise<string[]> =>
    (await database.reader.rows<{ name: string }>('SELECT name FROM thing ORDER BY name')).map((row) => row.name);
  const keep = (name: string): Promise<void> =>
    database.units.write((tx) => tx.insert(ThingRow, { id: newId(), name }));

  beforeEach(async () => {
    fresh = await freshPlace(kind);
    database = await openDatabase(fresh.place, [things]);
  });
  afterEach(async () => {
    await database.close();
    await fresh.drop();
  });

  it('two interleaved transactions, one rolled back, lose nothing of the other', async () => {
    const failing = database.units.write(async (tx) => {
      await tx.insert(ThingRow, { id: newId(), name: 'lost' });
      await pause(30);
      throw new Error('rolled back');
    });
    const kept = database.units.write(async (tx) => {
      await tx.insert(ThingRow, { id: newId(), name: 'first' });
      await pause(10);
      await tx.insert(ThingRow, { id: newId(), name: 'second' });
    });
    await expect(failing).rejects.toThrow('rolled back');
    await kept;
    expect(await names()).toEqual(['first', 'second']);
  });

  it('200 parallel writers of which a tenth fail lose no acknowledged row', async () => {
    const writers = Array.from({ length: 200 }, (_, at) =>
      database.units.write(async (tx) => {
        await tx.insert(ThingRow, { id: newId(), name: `n${String(at).padStart(3, '0')}` });
        await pause(at % 3);
        if (at % 10 === 7) throw new Error('fails');
        return `n${String(at).padStart(3, '0')}`;
      }),
    );
    const outcomes = await Promise.allSettled(writers);
    const acknowledged = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(acknowledged).toHaveLength(180);
    expect(await names()).toEqual(acknowledged.sort());
  });

  it('a write outside the gate throws, and changes nothing', async () => {
    await keep('one');
    await expect(database.reader.rows("DELETE FROM thing WHERE name = 'one'")).rejects.toThrow(/read-?only/i);
    expect(await names()).toEqual(['one']);
  });

  it('a unit that has ended writes no more', async () => {
    const leaked = await database.units.write((tx) => Promise.resolve(tx));
    await expect(leaked.insert(ThingRow, { id: newId(), name: 'late' })).rejects.toThrow('has ended');
    expect(await names()).toEqual([]);
  });

  it('a second unit inside the first is refused rather than waited for', async () => {
    await expect(database.units.write(() => keep('inner'))).rejects.toThrow('already open');
    await keep('after');
    expect(await names()).toEqual(['after']);
  });

  it('readers see only what was committed', async () => {
    await database.units.write(async (tx) => {
      await tx.insert(ThingRow, { id: newId(), name: 'not yet' });
      expect(await names()).toEqual([]);
      expect(await tx.rows('SELECT name FROM thing')).toEqual([{ name: 'not yet' }]);
    });
    expect(await names()).toEqual(['not yet']);
  });

  it('tells how many rows a change touched', async () => {
    await keep('a');
    await keep('b');
    const changed = await database.units.write(async (tx) => [
      await tx.update(ThingRow, { name: 'a' }, { name: 'c' }),
      await tx.run('UPDATE thing SET name = ? WHERE name > ?', ['z', 'a']),
      await tx.delete(ThingRow, { name: 'nobody' }),
    ]);
    expect(changed).toEqual([1, 2, 0]);
  });
});
