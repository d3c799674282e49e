import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Dispatcher } from '@regulars/delivery/api';
import { onBothDatabases } from '@regulars/shared/testing';
import { checkDkim } from '../../support/dkim';
import { startMailSink, type MailSink } from '../../support/mail-sink';
import { aMessage, aPlanner, enqueue, standing } from '../../support/mails';
import { anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

onBothDatabases('the signature under our mail', (kind) => {
  let server: TestServer;
  let sink: MailSink;
  let owner: Person;

  const put = (body: object) => server.ask('PUT', '/api/channels/email/dkim', { as: owner.as, body });
  const send = async (name: string) => {
    await enqueue(
      server,
      aMessage(server, name, { unsubscribeUrl: 'https://vinhos.pt/u/secret', subject: 'Olá, Luís' }),
    );
    await server.app.get(Dispatcher).tick();
    return sink.received.find((mail) => mail.to.startsWith(name))!.raw;
  };

  beforeEach(async () => {
    sink = await startMailSink();
    server = await startServer(kind, { env: { SMTP_URL: `${sink.url}?from=ana@vinhos.pt` } });
    aPlanner(server);
    owner = await anOwner(server);
  });
  afterEach(async () => {
    await server.close();
    await sink.close();
  });

  it('is not there unless the owner wants it', async () => {
    expect(await send('leonie')).not.toMatch(/^DKIM-Signature:/m);
  });

  it('holds before a receiver, covers both List-Unsubscribe headers, and sees every change', async () => {
    const { status, body } = await put({ domain: 'vinhos.pt', selector: 'regulars' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ recordName: 'regulars._domainkey.vinhos.pt' });
    const raw = await send('leonie');
    const checked = checkDkim(raw, body.record);
    expect(checked).toMatchObject({ bodyIsWhole: true, signatureIsTrue: true });
    expect(checked.tags).toMatchObject({ d: 'vinhos.pt', s: 'regulars', a: 'rsa-sha256' });
    expect(checked.covers).toEqual(
      expect.arrayContaining(['from', 'to', 'subject', 'date', 'list-unsubscribe', 'list-unsubscribe-post']),
    );
    expect(checkDkim(raw.replace('all the best', 'all the rest'), body.record).bodyIsWhole).toBe(false);
    const bent = raw.replace('List-Unsubscribe=One-Click', 'List-Unsubscribe=Two-Click');
    expect(checkDkim(bent, body.record).signatureIsTrue).toBe(false);
  });

  it('keeps the private key encrypted and never shows it', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
    const { body } = await put({ domain: 'Vinhos.PT', selector: 's1', privateKey: pem });
    const channel = (await server.ask('GET', '/api/channels/email', { as: owner.as })).body;
    expect(channel.dkim).toEqual(body);
    const [row] = await server.database.reader.rows<{ key: string }>('SELECT private_key AS "key" FROM dkim_key');
    expect(row!.key).toMatch(/^v1\./);
    expect(JSON.stringify(channel)).not.toContain('PRIVATE');
    expect(checkDkim(await send('leonie'), body.record).signatureIsTrue).toBe(true);
  });

  it('refuses what cannot sign, and names that cannot stand in a record', async () => {
    const short = generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey;
    const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    for (const key of [short, curve]) {
      const privateKey = key.export({ type: 'pkcs8', format: 'pem' }).toString();
      expect(await put({ domain: 'vinhos.pt', selector: 's1', privateKey })).toMatchObject({
        status: 422,
        body: { code: 'channel-not-a-key', errors: [{ path: 'privateKey' }] },
      });
    }
    expect((await put({ domain: 'vinhos.pt', selector: 's1', privateKey: 'nonsense' })).status).toBe(422);
    for (const bad of [{ domain: 'vinhos' }, { domain: 'a b.pt' }, { selector: 'a;b' }, { selector: '' }])
      expect((await put({ domain: 'vinhos.pt', selector: 's1', ...bad })).status).toBe(400);
  });

  it('ends when the owner says so', async () => {
    await put({ domain: 'vinhos.pt', selector: 's1' });
    expect((await server.ask('DELETE', '/api/channels/email/dkim', { as: owner.as })).status).toBe(204);
    expect(await send('leonie')).not.toMatch(/^DKIM-Signature:/m);
  });

  it('a key that we cannot open any more pauses, rather than send without a signature', async () => {
    await put({ domain: 'vinhos.pt', selector: 's1' });
    await server.database.units.write((tx) => tx.run("UPDATE dkim_key SET private_key = 'v1.AAAA'"));
    await enqueue(server, aMessage(server, 'leonie'));
    await server.app.get(Dispatcher).tick();
    expect(sink.received).toHaveLength(0);
    expect(await standing(server, 'leonie')).toMatchObject({ state: 'waiting' });
    const channel = (await server.ask('GET', '/api/channels/email', { as: owner.as })).body;
    expect(channel.status.paused).toMatchObject({ why: 'secret' });
  });
});
