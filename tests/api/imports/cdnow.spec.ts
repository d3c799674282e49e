import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { anOwner } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';
import { Desk, fixture } from './desk';

onBothDatabases('all that was bought at CDNOW', (kind) => {
  let server: TestServer;
  let desk: Desk;

  beforeEach(async () => {
    server = await startServer(kind);
    desk = new Desk(server, await anOwner(server, { currency: 'USD' }));
  });
  afterEach(() => server.close());

  const columns = [
    { column: 0, field: 'customer' as const },
    { column: 1, field: 'date' as const },
    { column: 3, field: 'amount' as const },
  ];

  it('comes in with the customers it needs, once', { timeout: 600_000 }, async () => {
    const file = fixture('cdnow/master-transactions.csv.gz');
    const run = await desk.imports('visits', file, { columns, createMissing: true });
    expect(run).toMatchObject({
      state: 'finished',
      counts: { rows: 69_659, created: 69_659, customersCreated: 23_570, refused: 0 },
    });
    // The totals of the file itself, added up with awk.
    const [totals] = await desk.rows(
      'SELECT count(*) AS n, count(DISTINCT customer_id) AS people, CAST(sum(amount_minor) AS bigint) AS minor FROM visit',
    );
    expect(totals).toEqual({ n: 69_659, people: 23_570, minor: 250_031_563 });
    const [busiest] = await desk.rows(
      'SELECT reference, visit_count AS visits FROM customer ORDER BY visit_count DESC, id LIMIT 1',
    );
    expect(busiest).toEqual({ reference: '14048', visits: 217 });
    const again = await desk.imports('visits', file, { columns, createMissing: true });
    expect(again.counts).toMatchObject({ created: 0, updated: 0, unchanged: 69_659, customersCreated: 0 });
    expect(await desk.everything()).toMatchObject({ visit: 69_659, customer: 23_570, visit_rhythm: 23_570 });
  });

  it('is refused row by row where nobody says that missing customers may be made', async () => {
    const some = fixture('cdnow/master-transactions.csv.gz').toString().split('\n').slice(0, 51).join('\n'); // prettier-ignore
    await desk.imports('customers', 'Customer ID,Name\n1,Ana\n2,Rui\n');
    expect((await desk.imports('visits', some, { columns })).counts).toMatchObject({
      rows: 50,
      created: 3,
      refused: 47,
    });
  });

  it('can be taken back whole, with the customers that it made', async () => {
    const some = fixture('cdnow/master-transactions.csv.gz').toString().split('\n').slice(0, 3001).join('\n'); // prettier-ignore
    const run = await desk.imports('visits', some, { columns, createMissing: true });
    const { customersCreated } = run.counts;
    expect(await desk.everything()).toMatchObject({ visit: 3000, customer: customersCreated });
    const [one] = await desk.rows<{ id: string }>('SELECT id FROM customer WHERE reference = ?', ['1']);
    await server.database.units.write((tx) =>
      tx.run(
        `INSERT INTO note (id, customer_id, text, pinned, private, version, created_at) VALUES (?, ?, 'kept', 0, 0, 1, '2026-11-22T10:00:00.000Z')`,
        [one!.id, one!.id],
      ),
    );
    expect(await desk.undo(run.id)).toMatchObject({ state: 'undone', kept: 1 });
    expect(await desk.everything()).toMatchObject({ visit: 0, customer: 1, visit_rhythm: 0, note: 1 });
  });
});
