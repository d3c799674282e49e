import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { aCustomer } from '../../support/customers';
import { anOwner } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';
import { Desk } from './desk';

onBothDatabases('a file with people who may be here already', (kind) => {
  let server: TestServer;
  let desk: Desk;

  beforeEach(async () => {
    server = await startServer(kind);
    desk = new Desk(server, await anOwner(server));
    await aCustomer(server, { called: 'Luís Gonçalves', phones: [{ value: '+351912345678', label: null }] });
    await aCustomer(server, { called: 'Leonie Köhler', emails: [{ value: 'leo@x.example', label: null }] });
  });
  afterEach(() => server.close());

  const file = [
    'Vorname;Nachname;E-Mail;Telefon',
    'Luiz;Gonsalves;;912345678', // alike, not the same: new
    'Leonie;Kohler;leo@x.example;', // surely her
    'Leoni;Koehler;;', // may be her, by the sound alone
    'Marta;Gonçalves;;912345678', // of his household
    'Otto;Schmidt;;',
  ].join('\n');

  it('says whom they are like before it comes in, and has them in the queue after', async () => {
    const run = await desk.brought('customers', file);
    const { counts, alike } = await desk.dryRun(run.id);
    expect(counts).toMatchObject({ created: 4 });
    expect(alike).toEqual({
      count: 2,
      rows: [
        { line: 2, who: 'Luiz Gonsalves', what: ['like Luís Gonçalves: the same phone, a name that sounds alike'] },
        { line: 4, who: 'Leoni Koehler', what: ['like Leonie Köhler: a name that sounds alike'] },
      ],
    });
    await desk.run(run.id);
    const { body } = await server.ask('GET', '/api/duplicates?total=true', { as: desk.owner.as });
    expect(body.total).toBe(2);
    await desk.undo(run.id);
    expect(await desk.rows('SELECT count(*) AS n FROM customer_sound')).toEqual([{ n: 3 }]);
  });
});
