import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import { anOwner } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';
import { Desk, fixture } from './desk';

const wide = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
const swapped = (text: string): Buffer => wide(text).swap16();

onBothDatabases('files as other programs write them', (kind) => {
  let server: TestServer;
  let desk: Desk;

  beforeEach(async () => {
    server = await startServer(kind);
    desk = new Desk(server, await anOwner(server));
  });
  afterEach(() => server.close());

  const german =
    'Kundennummer;Vorname;Nachname;Geburtstag;Notiz\r\n7;Leonie;Köhler;3. Mai;"Erst fragen,\r\ndann schneiden"\r\n';

  it.each([
    ['UTF-8', Buffer.from(german), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${german}`), 'utf-8'],
    ['UTF-16, little end first', wide(german), 'utf-16le'],
    ['UTF-16, big end first', swapped(german), 'utf-16be'],
    ['Windows-1252', Buffer.from(german, 'latin1'), 'windows-1252'],
    ['tabs', Buffer.from(german.replaceAll(';', '\t')), 'utf-8'],
    ['the line ends of old Macs', Buffer.from(german.replaceAll('\r\n', '\r')), 'utf-8'],
    ['Excel’s sep= line', Buffer.from(`sep=;\r\n${german}`), 'utf-8'],
  ])('%s', async (_, file, encoding) => {
    const run = await desk.brought('customers', file);
    expect(run).toMatchObject({ encoding, faults: [], questions: [], counts: { of: 1 } });
    await desk.run(run.id);
    const [leonie] = await desk.rows(
      'SELECT c.given, c.family, c.birthday, n.text FROM customer c JOIN note n ON n.customer_id = c.id',
    );
    expect(leonie).toEqual({
      given: 'Leonie',
      family: 'Köhler',
      birthday: '--05-03',
      text: 'Erst fragen,\ndann schneiden',
    });
  });

  it('Google Contacts', async () => {
    expect((await desk.imports('customers', fixture('import/ok/google-contacts.csv'))).counts).toMatchObject({
      created: 2,
      refused: 0,
    });
    const [leonie] = await desk.rows(
      'SELECT given, preferred, say_it, birthday, postcode, country, primary_phone AS phone FROM customer WHERE family = ?',
      ['Köhler'],
    );
    expect(leonie).toEqual({
      given: 'Leonie',
      preferred: 'Leo',
      say_it: 'lay-OH-nee',
      birthday: '--05-03',
      postcode: '70174',
      country: 'DE',
      phone: '+491712345678',
    });
    expect(await desk.everything()).toMatchObject({
      customer_email: 3,
      customer_phone: 3,
      customer_tag: 1,
      note: 1,
      important_date: 2,
    });
  });

  it('Outlook', async () => {
    expect((await desk.imports('customers', fixture('import/ok/outlook.csv'))).counts).toMatchObject({
      created: 2,
      refused: 0,
    });
    const [astrid] = await desk.rows(
      'SELECT city, country, language, birthday, primary_phone AS phone FROM customer WHERE family = ?',
      ['Gruber'],
    );
    expect(astrid).toEqual({
      city: 'Wien',
      country: 'AT',
      language: 'de',
      birthday: '1986-03-25',
      phone: '+4315134505',
    });
  });

  it('HubSpot, with the owner of a contact who works here', async () => {
    expect((await desk.imports('customers', fixture('import/ok/hubspot.csv'))).counts).toMatchObject({
      created: 2,
      refused: 0,
    });
    const [eduardo] = await desk.rows('SELECT reference, language, rep_id AS rep FROM customer WHERE family = ?', [
      'Martins',
    ]);
    expect(eduardo).toEqual({ reference: '52', language: 'pt-BR', rep: desk.owner.id });
  });
});

onBothDatabases('somebody who is known already', (kind) => {
  let server: TestServer;
  let desk: Desk;

  beforeEach(async () => {
    server = await startServer(kind);
    desk = new Desk(server, await anOwner(server));
    await desk.imports(
      'customers',
      'Customer ID,Name,Email,Phone,City\n1,Ana Silva,ana@silva.example,+351 912 345 678,Lisboa\n',
    );
  });
  afterEach(() => server.close());

  const ana = async () =>
    (await desk.rows('SELECT id, version, given, city, company, reference FROM customer ORDER BY created_at, id'))[0];
  const count = async () => (await desk.everything()).customer;

  it.each([
    ['reference id', 'Customer ID,Name,Company\n1,Ana Maria Silva,Vinhos\n'],
    ['e-mail', 'Name,Email,Company\nAna Silva,ANA@silva.example,Vinhos\n'],
    ['phone', 'Name,Phone,Company\nAna Silva,912345678,Vinhos\n'],
  ])('is found by %s, and gets what is new', async (_, file) => {
    const run = await desk.brought('customers', file);
    const tried = await desk.dryRun(run.id);
    expect(tried.updates[0]!.what).toContain('company: Vinhos');
    expect((await desk.run(run.id)).counts).toMatchObject({ created: 0, updated: 1 });
    expect(await ana()).toMatchObject({ version: 2, city: 'Lisboa', company: 'Vinhos', reference: '1' });
    const undone = await desk.undo(run.id);
    expect(undone).toMatchObject({ state: 'undone', kept: 0 });
    expect(await ana()).toMatchObject({ version: 1, given: 'Ana', company: null });
  });

  it('is not mistaken for a member of the family at the same address', async () => {
    const family = 'Name,Email,Phone\nRui Silva,ana@silva.example,912345678\nAna Silva,ana@silva.example,912345678\n';
    expect((await desk.imports('customers', family)).counts).toMatchObject({ created: 1, unchanged: 1 });
    expect((await desk.imports('customers', family)).counts).toMatchObject({ created: 0, unchanged: 2 });
    expect(await count()).toBe(2);
  });

  it('keeps what they have, if the owner wants only what is missing', async () => {
    const file = 'Customer ID,Name,City,Company\n1,Ana Silva,Porto,Vinhos\n';
    await desk.imports('customers', file, { existing: 'fill' });
    expect(await ana()).toMatchObject({ city: 'Lisboa', company: 'Vinhos' });
  });

  it('keeps a consent they took back, whatever a file says', async () => {
    const { id } = (await ana()) as { id: string };
    await server.database.units.write((tx) =>
      tx.run(
        `INSERT INTO consent (id, customer_id, purposes, basis, at) VALUES (?, ?, 'greetings', 'none', '2026-01-01T00:00:00.000Z')`,
        [id, id],
      ),
    );
    const file = 'Customer ID,Name\n1,Ana Silva\n';
    expect((await desk.imports('customers', file, { consent: { basis: 'asked' } })).counts).toMatchObject({
      unchanged: 1,
    });
    expect(await desk.everything()).toMatchObject({ consent: 1 });
  });
});
