import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readBackup } from './read-backup';
import { RowSum } from './row-sum';

const rows = [
  ['1', 'Köhler', null],
  ['2', 'Holý', 3],
];
const sum = new RowSum();
for (const row of rows) sum.add(row);
const lines = [
  { regulars: 'backup', format: 1, madeAt: '2026-11-22T09:00:00.000Z', from: 'sqlite', schema: ['First1'] },
  { table: 'customer', columns: ['id', 'name', 'visits'] },
  ...rows,
  { end: 'customer', rows: 2, checksum: sum.checksum },
  { table: 'visit', columns: ['id'] },
  { end: 'visit', rows: 0, checksum: new RowSum().checksum },
  { whole: true, tables: 2, rows: 2 },
].map((line) => JSON.stringify(line));

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'regulars-backup-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (bytes: Buffer): string => {
  const file = join(folder, 'some.jsonl.gz');
  writeFileSync(file, bytes);
  return file;
};
const packed = (some: readonly string[]): Buffer => gzipSync(`${some.join('\n')}\n`);

it('gives every row of every table, in order', async () => {
  const given: unknown[] = [];
  const take = (table: string, columns: readonly string[], some: unknown[]) => {
    given.push([table, columns, some]);
    return Promise.resolve();
  };
  const contents = await readBackup(fileOf(packed(lines)), { rows: take });
  expect(given).toEqual([['customer', ['id', 'name', 'visits'], rows]]);
  expect(contents).toMatchObject({ rows: 2, head: { schema: ['First1'] } });
  expect(contents.tables.map(({ end, rows }) => [end, rows])).toEqual([['customer', 2], ['visit', 0]]); // prettier-ignore
});

const damaged: [string, Buffer][] = [
  ['half of its bytes', packed(lines).subarray(0, 90)],
  ['a name changed', packed(lines.map((line) => line.replace('Köhler', 'Kohler')))],
  ['a row missing', packed(lines.toSpliced(2, 1))],
  ['two cells swapped', packed(lines.map((line) => line.replace('"2","Holý"', '"Holý","2"')))],
  ['a cell missing', packed(lines.map((line) => line.replace(',null', '')))],
  ['a table missing', packed(lines.toSpliced(5, 2))],
  ['its last line missing', packed(lines.slice(0, -1))],
  ['more after its end', packed([...lines, '{}'])],
  ['a table that is no plain name', packed(lines.map((line) => line.replaceAll('"visit"', '"visit; DROP"')))],
  ['another format', packed(lines.map((line) => line.replace('"format":1', '"format":2')))],
  ['another file', packed(['Name;E-mail', 'Ana;ana@shop.test'])],
  ['no packed file', Buffer.from('Name;E-mail\n')],
  ['nothing in it', Buffer.alloc(0)],
];
it.each(damaged)('refuses one with %s', async (_what, bytes) => {
  await expect(readBackup(fileOf(bytes))).rejects.toThrow(/Nothing was changed\.$/);
});

it('says that a file is not there as the system does', async () => {
  await expect(readBackup(join(folder, 'none'))).rejects.toThrow(/ENOENT/);
});
