import { afterEach, beforeEach, expect, it } from 'vitest';
import { DeliveryPorts, Dispatcher, Suppressions, type Complaint } from '@regulars/delivery/api';
import { onBothDatabases } from '@regulars/shared/testing';
import { startImapSink, type ImapSink } from '../../support/imap-sink';
import { startMailSink, type MailSink } from '../../support/mail-sink';
import { aMessage, aPlanner, enqueue, standing } from '../../support/mails';
import { anOwner, type Person } from '../../support/people';
import { aBounce, aComplaint } from '../../support/reports';
import { startServer, type TestServer } from '../../support/server';

onBothDatabases('what comes back', (kind) => {
  let server: TestServer;
  let sink: MailSink;
  let box: ImapSink;
  let owner: Person;
  let complaints: Complaint[];

  const settings = (also: object = {}) => ({
    host: '127.0.0.1',
    port: box.port,
    security: 'none',
    user: 'ana',
    password: 'imap-secret',
    ...also,
  });
  const path = '/api/channels/email/bounces';
  const put = (body: object) => server.ask('PUT', path, { as: owner.as, body });
  const check = async () => (await server.ask('POST', `${path}/check`, { as: owner.as })).body;
  const sent = async (name: string): Promise<string> => {
    await enqueue(server, aMessage(server, name));
    await server.app.get(Dispatcher).tick();
    const { raw } = sink.received.find((mail) => mail.to.startsWith(name))!;
    return /^Message-ID: (.*)\r$/m.exec(raw)![1]!;
  };
  const suppressed = async (name: string, purpose: string) => {
    const address = `${name}@regulars.de`;
    return (await server.app.get(Suppressions).among(server.database.reader, [address], purpose)).get(address);
  };

  beforeEach(async () => {
    sink = await startMailSink();
    box = await startImapSink();
    server = await startServer(kind, { env: { SMTP_URL: `${sink.url}?from=ana@vinhos.pt` } });
    aPlanner(server);
    owner = await anOwner(server);
    complaints = [];
    const listener = { complained: (_tx: unknown, one: Complaint) => Promise.resolve(void complaints.push(one)) };
    server.app.get(DeliveryPorts).tellComplaints(listener);
    await put(settings());
  });
  afterEach(async () => {
    await server.close();
    await box.close();
    await sink.close();
  });

  it('a mailbox that is not there: the letter came back, and nothing more goes there, for no purpose', async () => {
    box.put(aBounce(await sent('leonie')));
    const result = await check();
    expect(result).toMatchObject({ well: true, sentence: 'Found: 1 letter came back.', mailbox: { bounced: 1 } });
    expect(await standing(server, 'leonie')).toMatchObject({ state: 'failed', why: 'bounced' });
    expect(await suppressed('leonie', 'offers')).toBe('bounced');
    expect(box.mails[0]!.seen).toBe(true);
    const [item] = (await server.ask('GET', '/api/deliveries?state=failed', { as: owner.as })).body.items;
    expect(item).toMatchObject({ stateWords: 'Came back', canResend: false, said: '550 5.1.1 no such user' });
    await enqueue(server, aMessage(server, 'leonie', { key: 'story:again', purpose: 'offers' }));
    await server.app.get(Dispatcher).tick();
    expect(await standing(server, 'again')).toMatchObject({ state: 'cancelled', why: 'suppressed' });
  });

  it('a full mailbox or a server away: the letter came back, the address stays', async () => {
    box.put(
      aBounce(await sent('leonie'), { status: '5.2.2' }),
      aBounce(await sent('mark'), { status: '4.4.7' }),
      aBounce(await sent('eva'), { status: '4.4.1', action: 'delayed' }),
    );
    expect(await check()).toMatchObject({ mailbox: { bounced: 2 } });
    expect(await standing(server, 'leonie')).toMatchObject({ state: 'failed', why: 'came-back' });
    expect(await standing(server, 'mark')).toMatchObject({ state: 'failed', why: 'came-back' });
    expect(await standing(server, 'eva')).toMatchObject({ state: 'sent' });
    for (const name of ['leonie', 'mark', 'eva']) expect(await suppressed(name, 'greetings')).toBeUndefined();
  });

  it('a complaint stops everything to that address at once, and whoever planned it hears of it', async () => {
    const messageId = await sent('leonie');
    await enqueue(
      server,
      aMessage(server, 'leonie', { key: 'story:next', dueAt: server.clock.now().add({ hours: 1 }) }),
    );
    box.put(aComplaint(messageId));
    expect(await check()).toMatchObject({ mailbox: { complained: 1 } });
    expect(await suppressed('leonie', 'check-ins')).toBe('complained');
    expect(complaints).toEqual([{ key: 'story:leonie', purpose: 'greetings', address: 'leonie@regulars.de' }]);
    server.clock.move({ hours: 1 });
    await server.app.get(Dispatcher).tick();
    expect(await standing(server, 'next')).toMatchObject({ state: 'cancelled' });
    expect(sink.received).toHaveLength(1);
  });

  it('a complaint that cannot be acted on changes nothing, and is read again', async () => {
    box.put(aComplaint(await sent('leonie')));
    let broken = true;
    server.app.get(DeliveryPorts).tellComplaints({
      complained: () => (broken ? Promise.reject(new Error('no room')) : Promise.resolve()),
    });
    expect(await check()).toMatchObject({ well: false, sentence: expect.stringContaining('no room') });
    expect(await suppressed('leonie', 'greetings')).toBeUndefined();
    expect(box.mails[0]!.seen).toBe(false);
    broken = false;
    expect(await check()).toMatchObject({ well: true, mailbox: { complained: 1 } });
    expect(box.mails[0]!.seen).toBe(true);
  });

  it('marks a message as read only after what it says is kept', async () => {
    box.put(aBounce(await sent('leonie')));
    let keptBefore: Promise<unknown> | undefined;
    box.whenMarked(() => {
      keptBefore = standing(server, 'leonie');
    });
    await check();
    expect(await keptBefore).toMatchObject({ state: 'failed', why: 'bounced' });
  });

  it('forged and foreign reports change nothing; what is no report is left alone; nothing makes it stumble', async () => {
    await sent('leonie');
    box.put(
      aBounce('<0197aaaa-0000-7000-8000-000000000000@vinhos.pt>'),
      aBounce('<leonie@regulars.de>', { to: 'leonie@regulars.de' }),
      aComplaint("<' OR 1=1 --@vinhos.pt>"),
      'Subject: Thank you\r\n\r\nFor the wine.',
      '\u0000\r\n\r\nContent-Type: multipart/report; boundary=""\r\n\r\n--',
      '',
    );
    const result = await check();
    expect(result).toMatchObject({ well: true, mailbox: { bounced: 0, complained: 0, notUnderstood: 2 } });
    expect(await standing(server, 'leonie')).toMatchObject({ state: 'sent' });
    expect(await suppressed('leonie', 'greetings')).toBeUndefined();
    expect(box.mails.some((mail) => mail.seen)).toBe(false);
    expect(await check()).toMatchObject({ sentence: 'Nothing new has come in.', mailbox: { notUnderstood: 2 } });
  });

  it('says why it cannot be read, on every screen, until it can', async () => {
    await put(settings({ password: 'wrong' }));
    expect(await check()).toMatchObject({
      well: false,
      sentence: '127.0.0.1 does not accept the user name or password.',
    });
    const warnings = async () => (await server.ask('GET', '/api/status', { as: owner.as })).body.warnings;
    expect(await warnings()).toMatchObject([{ kind: 'mailbox', what: expect.stringContaining('does not accept') }]);
    await put(settings({ folder: 'Nowhere' }));
    expect(await check()).toMatchObject({ well: false, sentence: 'There is no folder “Nowhere” on 127.0.0.1.' });
    await put(settings());
    expect(await check()).toMatchObject({ well: true, sentence: 'Nothing new has come in.' });
    expect(await warnings()).toEqual([]);
    await box.close();
    expect(await check()).toMatchObject({
      well: false,
      mailbox: { trouble: { said: expect.stringContaining('127.0.0.1') } },
    });
  });

  it('keeps the password encrypted, gives it to nobody, and takes it to no other server', async () => {
    const answer = await server.ask('GET', path, { as: owner.as });
    expect(answer.body.mailbox).toMatchObject({ host: '127.0.0.1', user: 'ana', folder: 'INBOX', trouble: null });
    const stored = await server.database.reader.rows('SELECT * FROM bounce_mailbox');
    expect(JSON.stringify([answer.body, stored])).not.toContain('imap-secret');
    const { password, ...kept } = settings();
    expect(password).toBe('imap-secret');
    expect((await put({ ...kept, folder: 'INBOX' })).status).toBe(200);
    expect(await check()).toMatchObject({ well: true });
    for (const [also, path] of [
      [{ host: 'localhost' }, 'password'],
      [{ host: 'imap.shop.de', password: 'x' }, 'security'],
    ] as const)
      expect(await put({ ...kept, ...also })).toMatchObject({ status: 422, body: { errors: [{ path }] } });
    expect((await server.ask('DELETE', path, { as: owner.as })).body).toEqual({ mailbox: null });
    expect((await put(kept)).status).toBe(422);
    expect(await check()).toMatchObject({ well: false, sentence: 'No mailbox is set up.' });
  });
});
