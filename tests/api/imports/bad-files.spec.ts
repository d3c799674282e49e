import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { aColleague, anOwner, aToken } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';
import { Desk, fixture } from './desk';

onBothDatabases('files that are not what they should be', (kind) => {
  let server: TestServer;
  let desk: Desk;

  beforeEach(async () => {
    server = await startServer(kind);
    desk = new Desk(server, await anOwner(server));
  });
  afterEach(() => server.close());

  const left = (): string[] => {
    const folder = join(server.settings.dataDir, 'imports');
    return existsSync(folder) ? readdirSync(folder) : [];
  };

  it.each([
    ['empty.csv', /empty/],
    ['only-header.csv', /nothing below the first line/],
    ['workbook-named.csv', /zip file or an Excel workbook/],
    ['with-nul.csv', /not a text file/],
    ['web-page.csv', /web page/],
    ['vcard.csv', /vCard/],
  ])('%s is refused with what it is, and nothing stays', async (name, words) => {
    const answer = await desk.bring('customers', fixture(`import/not-ok/${name}`));
    expect([answer.status, answer.body.code]).toEqual([422, 'not-a-table']);
    expect(answer.body.detail).toMatch(words);
    expect(left()).toEqual([]);
    expect((await server.ask('GET', '/api/imports', { as: desk.owner.as })).body.items).toEqual([]);
  });

  it('noise, a header of a hundred megabytes, other content types, unknown fields and no kind are refused', async () => {
    const noise = await desk.bring('customers', randomBytes(5000));
    expect(noise.body.code).toBe('not-a-table');
    const json = await server.ask('POST', '/api/imports?kind=customers&name=a', { as: desk.owner.as, body: { a: 1 } });
    expect([json.status, json.body.code]).toEqual([415, 'wrong-content-type']);
    const odd = { as: desk.owner.as, body: Buffer.from('a,b\n'), headers: { 'content-type': 'application/zip' } };
    expect((await server.ask('POST', '/api/imports?kind=customers&name=a', odd)).status).toBe(415);
    const csv = { ...odd, headers: { 'content-type': 'text/csv' } };
    const kindless = await server.ask('POST', '/api/imports?kind=invoices&name=a', csv);
    expect([kindless.status, kindless.body.errors[0].path]).toEqual([400, 'kind']);
    const run = await desk.brought('customers', 'Name\nAna\n');
    const unknown = await server.ask('PUT', `/api/imports/${run.id}/mapping`, {
      as: desk.owner.as,
      body: { columns: [], colour: 'red' },
    });
    expect([unknown.status, unknown.body.errors[0].path]).toEqual([400, 'colour']);
  });

  it('a line of a hundred megabytes costs that line, and no memory', async () => {
    const big = Buffer.concat([
      Buffer.from('Name,Email\nAna Silva,ana@silva.example\n'),
      Buffer.alloc(100 * 1024 * 1024, 120),
      Buffer.from('\nRui Costa,rui@costa.example\n'),
    ]);
    const before = process.memoryUsage().heapUsed;
    const run = await desk.imports('customers', big);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(60 * 1024 * 1024);
    expect(run.counts).toMatchObject({ rows: 3, created: 2, refused: 1 });
    const alone = await desk.bring('customers', Buffer.alloc(20 * 1024 * 1024, 120));
    expect([alone.status, alone.body.code]).toEqual([422, 'not-a-table']);
  });

  it('bad rows are refused one by one with their reasons, and come back as a file that can be mended', async () => {
    const run = await desk.brought('customers', fixture('import/not-ok/customers-with-bad-rows.csv'));
    const tried = await desk.dryRun(run.id);
    const reasons = tried.refusals.map(({ line, reasons: [reason] }) => [line, reason!.code, reason!.field]);
    expect(reasons).toEqual([
      [3, 'no-name', null],
      [4, 'not-an-email', 'email'],
      [5, 'not-a-day', 'birthday'],
      [8, 'not-a-phone', 'phone'],
      [9, 'day-ahead', 'birthday'],
      [10, 'quote-not-closed', null],
      [11, 'too-many-cells', null],
      [13, 'reference-taken', 'reference'],
    ]);
    const done = await desk.run(run.id);
    expect(done.counts).toMatchObject({ rows: 11, created: 3, refused: 8 });
    const names = await desk.rows<{ name: string }>('SELECT display_name AS name FROM customer ORDER BY reference');
    expect(names.map(({ name }) => name)).toEqual([
      'Luís Gonçalves',
      'נועה 🌻 כהן',
      'Frank Harris, frank@harris.example',
    ]);
    const file = await desk.ask('GET', run.id, 'refused');
    expect(file.headers['content-type']).toContain('text/csv');
    expect(file.raw.payload).toContain(
      `7,"'=HYPERLINK(""http://x"")",Miller,dan@miller.example,,2999-01-01,9,The day lies in the future (2999-01-01).`,
    );
    const again = await desk.imports('customers', file.raw.rawPayload.toString().replace('2999', '1999'));
    // The row with a cell too many has lost it on the way, the one without its closing mark has not got it.
    expect(again.counts).toMatchObject({ created: 2, refused: 6 });
    expect(await desk.rows('SELECT given FROM customer WHERE family = ?', ['Miller'])).toEqual([
      { given: '=HYPERLINK("http://x")' },
    ]);
  });

  it('days and amounts that can be read in two ways are asked about', async () => {
    const run = await desk.brought('customers', fixture('import/not-ok/ambiguous.csv'));
    expect(run).toMatchObject({
      delimiter: ';',
      questions: [{ column: 1, header: 'Birthday', about: 'day-order', why: 'ambiguous' }],
    });
    const unanswered = await desk.ask('POST', run.id, 'run');
    expect([unanswered.status, unanswered.body.code, unanswered.body.errors[0].path]).toEqual([
      422,
      'questions-open',
      'columns.1.format',
    ]);
    const columns = run.choices.columns.map((column) =>
      column.column === 1 ? { ...column, format: 'mdy' as const } : column,
    );
    await desk.choose(run, { columns });
    expect((await desk.run(run.id)).counts).toMatchObject({ created: 2 });
    expect(await desk.rows('SELECT birthday FROM customer ORDER BY birthday')).toEqual([
      { birthday: '1975-04-06' },
      { birthday: '1980-03-05' },
    ]);
  });

  it('a mapping without a name, or with a column that is not there, is said and not run', async () => {
    const run = await desk.brought('customers', 'Colour,Size\nred,12\n');
    expect(run.faults).toEqual(['no-name']);
    const without = await desk.ask('POST', run.id, 'run');
    expect([without.status, without.body.code]).toEqual([422, 'mapping-does-not-fit']);
    const beyond = await desk.choose(run, { columns: [{ column: 7, field: 'givenName' }] });
    expect(beyond.body.faults).toEqual(['no-such-column']);
  });

  it('visits of nobody, with amounts or days that are none, are refused; two alike are two', async () => {
    await desk.imports('customers', 'Customer ID,Name\n1,Ana Silva\n');
    const run = await desk.imports('visits', fixture('import/not-ok/visits.csv'));
    expect(run).toMatchObject({ delimiter: ';', counts: { rows: 7, created: 2, refused: 5 } });
    expect(await desk.rows('SELECT day, amount_minor AS minor, currency FROM visit')).toEqual(
      Array.from({ length: 2 }, () => ({ day: '2024-05-03', minor: 123_456, currency: 'EUR' })),
    );
    expect((await desk.imports('visits', fixture('import/not-ok/visits.csv'))).counts).toMatchObject({
      created: 0,
      unchanged: 2,
      refused: 5,
    });
  });

  describe('and people who may not', () => {
    it('are turned away, and ids of nothing look like nothing', async () => {
      const rep = await aColleague(server, 'rep');
      const reader = await aToken(server, desk.owner, 'read');
      const headers = { 'content-type': 'text/csv' };
      for (const [as, status] of [
        [rep.as, 403],
        [reader, 403],
        [undefined, 401],
      ] as const) {
        const answer = await server.ask('POST', '/api/imports?kind=customers&name=a', {
          ...(as ? { as } : {}),
          body: Buffer.from('Name\nAna\n'),
          headers,
        });
        expect(answer.status).toBe(status);
      }
      const nothing = '01900000-0000-7000-8000-000000000000';
      for (const what of ['run', 'undo', 'dry-run']) expect((await desk.ask('POST', nothing, what)).status).toBe(404);
      expect((await desk.ask('GET', nothing, 'progress')).status).toBe(404);
      expect((await desk.ask('GET', nothing, 'refused')).status).toBe(404);
      expect((await desk.ask('POST', 'x', 'run')).status).toBe(400);
    });
  });
});
