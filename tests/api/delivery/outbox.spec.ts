import { createServer, type Server } from 'node:net';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  DeliveryPorts,
  DeliveryStatus,
  DispatchOptions,
  Dispatcher,
  Outbox,
  Suppressions,
} from '@regulars/delivery/api';
import { UnitOfWork } from '@regulars/shared/db';
import { onBothDatabases } from '@regulars/shared/testing';
import { startMailSink, type MailSink } from '../../support/mail-sink';
import { aMessage, aPlanner, enqueue, standing, type StoryPlanner } from '../../support/mails';
import { anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

onBothDatabases('the outbox', (kind) => {
  let server: TestServer;
  let sink: MailSink;
  let planner: StoryPlanner;

  const tick = () => server.app.get(Dispatcher).tick();
  const write = <T>(work: Parameters<UnitOfWork['write']>[0]) => server.app.get(UnitOfWork).write(work) as Promise<T>;
  const suppress = (name: string, purpose: string) =>
    write((tx) =>
      server.app.get(Suppressions).suppress(tx, { address: `${name}@regulars.de`, purpose, reason: 'asked-not-to' }),
    );

  beforeEach(async () => {
    sink = await startMailSink();
    server = await startServer(kind, { env: { SMTP_URL: `${sink.url}?from=ana@vinhos.pt&connections=2` } });
    planner = aPlanner(server);
  });
  afterEach(async () => {
    await server.close();
    await sink.close();
  });

  it('takes a key once', async () => {
    const [first] = await enqueue(server, aMessage(server, 'leonie'));
    expect(await enqueue(server, aMessage(server, 'leonie'), aMessage(server, 'mark'))).toEqual([
      first,
      expect.any(String),
    ]);
    await tick();
    expect(sink.received.map((mail) => mail.to).sort()).toEqual(['leonie@regulars.de', 'mark@regulars.de']);
  });

  it('takes a key once from many at the same moment', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => enqueue(server, aMessage(server, 'leonie'))));
    expect(new Set(all.flat()).size).toBe(1);
  });

  it('sends nothing before its time', async () => {
    await enqueue(server, aMessage(server, 'leonie', { dueAt: server.clock.now().add({ hours: 2 }) }));
    await tick();
    expect(sink.received).toHaveLength(0);
    server.clock.move({ hours: 2 });
    await tick();
    expect(sink.received).toHaveLength(1);
  });

  it('calls off what waits, and not what was sent', async () => {
    await enqueue(
      server,
      aMessage(server, 'leonie'),
      aMessage(server, 'mark', { dueAt: server.clock.now().add({ hours: 2 }) }),
    );
    await tick();
    const cancel = (name: string) => write<boolean>((tx) => server.app.get(Outbox).cancel(tx, `story:${name}`));
    expect([await cancel('leonie'), await cancel('mark'), await cancel('nobody')]).toEqual([false, true, false]);
    expect(await standing(server, 'mark')).toMatchObject({ state: 'cancelled', why: 'called-off' });
  });

  it('an opt-out that comes while a mail waits is kept', async () => {
    const later = server.clock.now().add({ hours: 1 });
    await enqueue(server, aMessage(server, 'leonie', { dueAt: later }), aMessage(server, 'mark', { dueAt: later }));
    await suppress('leonie', 'greetings');
    await suppress('mark', 'offers');
    server.clock.move({ hours: 1 });
    await tick();
    expect(await standing(server, 'leonie')).toMatchObject({ state: 'cancelled', why: 'suppressed' });
    expect(sink.received.map((mail) => mail.to)).toEqual(['mark@regulars.de']);
  });

  it('an opt-out that comes while others are being sent is kept from then on', async () => {
    await enqueue(server, ...Array.from({ length: 12 }, (_, at) => aMessage(server, `p${at}`)));
    sink.play((where) => (where === 'after-body' ? { waitMs: 60 } : undefined));
    const run = tick();
    await new Promise((resolve) => setTimeout(resolve, 150));
    await Promise.all([8, 9, 10, 11].map((at) => suppress(`p${at}`, 'all')));
    const alreadyGone = sink.received.length;
    await run;
    expect(alreadyGone).toBeLessThan(8);
    for (const at of [8, 9, 10, 11])
      expect(await standing(server, `p${at}`)).toMatchObject({ state: 'cancelled', why: 'suppressed' });
    expect(sink.received).toHaveLength(8);
  });

  it('asks once more whether it is welcome, and keeps the reason', async () => {
    await enqueue(server, aMessage(server, 'leonie'), aMessage(server, 'mark'));
    planner.withdrawn.set('story:leonie', 'Leonie took back her consent on 22 November.');
    await tick();
    expect(await standing(server, 'leonie')).toMatchObject({
      state: 'cancelled',
      why: 'not-welcome',
      said: 'Leonie took back her consent on 22 November.',
    });
    expect(await standing(server, 'mark')).toMatchObject({ state: 'sent' });
  });

  it('what nobody answers for waits, visibly', async () => {
    await enqueue(server, aMessage(server, 'stray', { key: 'other:1' }));
    await tick();
    expect(sink.received).toHaveLength(0);
    const stray = (await server.app.get(Outbox).stateOf(server.database.reader, ['other:1'])).get('other:1');
    expect(stray?.delivery).toMatchObject({
      state: 'waiting',
      said: 'Nobody could say whether this is still welcome.',
    });
  });

  it('tells in the same unit of work what became of each', async () => {
    const heard: string[] = [];
    server.app.get(DeliveryPorts).tellOutcomes({
      heard: (_tx, settled) =>
        Promise.resolve(void heard.push(...settled.map((one) => `${one.key} ${one.delivery.state}`))),
    });
    sink.play((where, { to }) =>
      where === 'recipient' && to.startsWith('mark') ? { reply: '550 5.1.1 gone' } : undefined,
    );
    await enqueue(server, aMessage(server, 'leonie'), aMessage(server, 'mark'));
    await tick();
    expect(heard.sort()).toEqual(['story:leonie sent', 'story:mark failed']);
  });

  it('one-click unsubscribe headers come with the address', async () => {
    await enqueue(server, aMessage(server, 'leonie', { unsubscribeUrl: 'https://vinhos.pt/u/secret' }));
    await tick();
    const raw = sink.received[0]!.raw;
    expect(raw).toContain('List-Unsubscribe: <https://vinhos.pt/u/secret>');
    expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  });

  it('carries along what its words show: a logo once for all letters, and drops it with the last of them', async () => {
    const content = Buffer.from('89504e470d0a1a0a0000', 'hex');
    const logo = { cid: 'logo@vinhos', filename: 'logo.png', contentType: 'image/png', content };
    const shown = { html: '<p><img src="cid:logo@vinhos" alt="Vinhos"></p>', attachments: [logo] };
    await enqueue(server, aMessage(server, 'leonie', shown), aMessage(server, 'mark', shown), aMessage(server, 'eva'));
    const kept = () => server.database.reader.rows('SELECT hash FROM delivery_attachment_content');
    expect(await kept()).toHaveLength(1);
    await tick();
    const raw = (name: string) => sink.received.find((mail) => mail.to.startsWith(name))!.raw;
    for (const name of ['leonie', 'mark']) {
      const mail = await PostalMime.parse(raw(name));
      expect(mail.attachments).toMatchObject([
        { contentId: '<logo@vinhos>', filename: 'logo.png', mimeType: 'image/png', disposition: 'inline' },
      ]);
      expect(Buffer.from(mail.attachments[0]!.content as ArrayBuffer)).toEqual(content);
      expect(raw(name)).toContain('multipart/related');
    }
    expect((await PostalMime.parse(raw('eva'))).attachments).toHaveLength(0);
    const letter = await server.app.get(Outbox).letterOf(server.database.reader, 'story:leonie');
    expect(letter?.attachments).toMatchObject([{ cid: 'logo@vinhos', content }]);
    await write((tx) => server.app.get(Outbox).forget(tx, ['leonie@regulars.de']));
    expect(await kept()).toHaveLength(1);
    await write((tx) => server.app.get(Outbox).forget(tx, ['mark@regulars.de']));
    expect(await kept()).toHaveLength(0);
  });

  it('says that a machine wrote it, and who answers', async () => {
    const replyTo = { address: 'rita@vinhos.pt', name: 'Rita' };
    await enqueue(server, aMessage(server, 'leonie', { replyTo }), aMessage(server, 'mark'));
    await tick();
    const raw = (name: string) => sink.received.find((mail) => mail.to.startsWith(name))!.raw;
    expect(raw('leonie')).toMatch(/^Reply-To: Rita <rita@vinhos.pt>\r$/m);
    expect(raw('mark')).not.toMatch(/^Reply-To:/m);
    for (const name of ['leonie', 'mark']) expect(raw(name)).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  });

  it('lets no header in by a subject or a name', async () => {
    await enqueue(
      server,
      aMessage(server, 'leonie', {
        subject: 'Hi\r\nBcc: x@y.de',
        to: { address: 'leonie@regulars.de', name: 'L\r\nX-Evil: 1' },
      }),
    );
    await tick();
    expect(sink.received[0]!.raw).not.toMatch(/^(Bcc|X-Evil):/m);
  });

  it('forgets an address: rows, words, and what waits', async () => {
    await enqueue(server, aMessage(server, 'leonie'), aMessage(server, 'mark'));
    await write((tx) => server.app.get(Outbox).forget(tx, ['Leonie@regulars.de']));
    await tick();
    expect(await standing(server, 'leonie')).toBeUndefined();
    expect(sink.received.map((mail) => mail.to)).toEqual(['mark@regulars.de']);
    const words = await server.database.reader.rows("SELECT id FROM delivery_text WHERE plain LIKE '%leonie%'");
    expect(words).toHaveLength(0);
  });

  it('a clock that jumps does not make anything go twice', async () => {
    await enqueue(server, aMessage(server, 'leonie'));
    sink.play((where) => (where === 'after-body' ? { waitMs: 300 } : undefined));
    const other = await startServer(kind, {
      fresh: { place: server.database.place, dataDir: server.settings.dataDir, drop: () => Promise.resolve() },
      env: { SMTP_URL: server.settings.smtpUrl! },
    });
    const run = tick();
    await new Promise((resolve) => setTimeout(resolve, 120));
    other.clock.set('2026-12-24T09:00:00Z');
    await other.app.get(Dispatcher).tick();
    expect(await standing(server, 'leonie')).toMatchObject({ state: 'unknown' });
    await run;
    expect(await standing(server, 'leonie')).toMatchObject({ state: 'sent' });
    other.clock.set('2026-11-20T09:00:00Z');
    await other.app.get(Dispatcher).tick();
    expect(sink.received).toHaveLength(1);
    await other.close();
  });

  it('a server that drips one byte at a time is given up, not waited for', async () => {
    const drip: Server = createServer((socket) => {
      const timer = setInterval(() => socket.write('2'), 200);
      socket.on('close', () => clearInterval(timer)).on('error', () => undefined);
    });
    await new Promise<void>((resolve) => drip.listen(0, '127.0.0.1', () => resolve()));
    const address = drip.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const slow = await startServer(kind, { env: { SMTP_URL: `smtp://127.0.0.1:${port}?from=a@b.pt` } });
    aPlanner(slow);
    Object.assign(slow.app.get(DispatchOptions).patience, { openMs: 1_000, greetingMs: 5_000 });
    await enqueue(slow, aMessage(slow, 'leonie'));
    await slow.app.get(Dispatcher).tick();
    expect(await standing(slow, 'leonie')).toMatchObject({ state: 'waiting', setbacks: 1 });
    await slow.close();
    drip.close();
  });

  it('shows its heartbeat, and says when it did not come', async () => {
    const beat = async () => (await server.app.get(DeliveryStatus).read()).heartbeat;
    expect(await beat()).toEqual({ lastRunAt: null, nextRunAt: null, late: false });
    await tick();
    expect(await beat()).toEqual({
      lastRunAt: '2026-11-22T09:00:00.000Z',
      nextRunAt: '2026-11-22T09:00:10.000Z',
      late: false,
    });
    server.clock.move({ seconds: 31 });
    expect(await beat()).toMatchObject({ late: true });
  });
});

onBothDatabases('what was sent and what was not, by hand', (kind) => {
  let server: TestServer;
  let sink: MailSink;
  let owner: Person;

  const ask = (method: 'GET' | 'POST', path: string) => server.ask(method, `/api/deliveries${path}`, { as: owner.as });

  beforeEach(async () => {
    sink = await startMailSink();
    server = await startServer(kind, { env: { SMTP_URL: `${sink.url}?from=ana@vinhos.pt` } });
    aPlanner(server);
    owner = await anOwner(server);
    sink.play((where, { to }) => {
      if (where === 'after-body' && to.startsWith('lost')) return { drop: true };
      return where === 'recipient' && to.startsWith('gone') ? { reply: '550 5.1.1 gone' } : undefined;
    });
    await enqueue(server, aMessage(server, 'lost'), aMessage(server, 'gone'), aMessage(server, 'fine'));
    await server.app.get(Dispatcher).tick();
    sink.play(() => undefined);
  });
  afterEach(async () => {
    await server.close();
    await sink.close();
  });

  it('lists what needs a person, pages, counts and searches', async () => {
    const needs = (await ask('GET', '?state=attention&total=true')).body;
    expect(needs.total).toBe(2);
    expect(needs.items.map((one: { key: string }) => one.key).sort()).toEqual(['story:gone', 'story:lost']);
    const first = (await ask('GET', '?limit=2')).body;
    const rest = (await ask('GET', `?limit=2&cursor=${first.nextCursor}`)).body;
    expect([...first.items, ...rest.items]).toHaveLength(3);
    expect(rest.nextCursor).toBeNull();
    expect((await ask('GET', '?q=FINE@')).body.items).toMatchObject([{ state: 'sent', stateWords: 'Sent' }]);
    expect((await ask('GET', '?cursor=rubbish')).status).toBe(422);
  });

  it('sends again what may have been sent, once a person says so', async () => {
    const [lost] = (await ask('GET', '?state=unknown')).body.items;
    expect(lost).toMatchObject({ stateWords: 'May have been sent', canResend: true, canLeave: true });
    expect((await ask('POST', `/${lost.id}/resend`)).body).toMatchObject({ state: 'waiting' });
    await server.app.get(Dispatcher).tick();
    expect((await ask('GET', `/${lost.id}`)).body).toMatchObject({ state: 'sent', attempts: 2 });
    expect(sink.received.filter((mail) => mail.to.startsWith('lost'))).toHaveLength(1);
    expect(await ask('POST', `/${lost.id}/resend`)).toMatchObject({
      status: 409,
      body: { code: 'delivery-not-possible' },
    });
  });

  it('leaves what may have been sent', async () => {
    const [lost] = (await ask('GET', '?state=unknown')).body.items;
    expect((await ask('POST', `/${lost.id}/leave`)).body).toMatchObject({ state: 'unknown', canLeave: false });
    expect((await ask('GET', '?state=attention')).body.items).toHaveLength(1);
  });

  it('does not send again to an address that is not there', async () => {
    const [gone] = (await ask('GET', '?state=failed')).body.items;
    expect(gone).toMatchObject({ canResend: false, because: expect.stringContaining('no such address') });
    expect((await ask('POST', `/${gone.id}/resend`)).status).toBe(409);
    expect((await ask('POST', '/0197aaaa-0000-7000-8000-000000000000/resend')).status).toBe(404);
    expect((await ask('POST', '/nonsense/resend')).status).toBe(400);
  });
});
