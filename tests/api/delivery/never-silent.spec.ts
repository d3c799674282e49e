import { afterEach, beforeEach, expect, it } from 'vitest';
import { Dispatcher } from '@regulars/delivery/api';
import { onBothDatabases } from '@regulars/shared/testing';
import { startMailSink, type MailSink } from '../../support/mail-sink';
import { aMessage, aPlanner, enqueue } from '../../support/mails';
import { aColleague, anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

onBothDatabases('nothing fails silently: every screen says', (kind) => {
  let server: TestServer;
  let sink: MailSink;
  let rep: Person;

  const warnings = async () => (await server.ask('GET', '/api/status', { as: rep.as })).body.warnings;
  const tick = () => server.app.get(Dispatcher).tick();
  const many = (count: number) => Array.from({ length: count }, (_, at) => aMessage(server, `p${at}`));

  beforeEach(async () => {
    sink = await startMailSink({ login: { user: 'ana', password: 'right' } });
    const url = `smtp://ana:right@127.0.0.1:${sink.port}?from=ana@vinhos.pt&perHour=4&perDay=6`;
    server = await startServer(kind, { env: { SMTP_URL: url } });
    aPlanner(server);
    await anOwner(server);
    rep = await aColleague(server, 'rep');
  });
  afterEach(async () => {
    await server.close();
    await sink.close();
  });

  it('nothing while all is well', async () => {
    await enqueue(server, aMessage(server, 'leonie'));
    await tick();
    expect(await warnings()).toEqual([]);
  });

  it('when the sending has not run for three turns, and not before; also if it never ran', async () => {
    await enqueue(server, aMessage(server, 'leonie'));
    server.clock.move({ seconds: 30 });
    expect(await warnings()).toEqual([]);
    server.clock.move({ seconds: 1 });
    expect(await warnings()).toMatchObject([
      { kind: 'standstill', grave: true, safe: expect.stringContaining('1 letter waits') },
    ]);
    await tick();
    expect(await warnings()).toEqual([]);
    server.clock.move({ seconds: 31 });
    expect(await warnings()).toMatchObject([{ kind: 'standstill', grave: true }]);
  });

  it('not that the server was off at night: the first turn gets its time', async () => {
    await tick();
    const fresh = { place: server.database.place, dataDir: server.settings.dataDir, drop: () => Promise.resolve() };
    const morning = await startServer(kind, { fresh, now: '2026-11-23T07:00:00Z', env: { SMTP_URL: sink.url } });
    const ask = async () => (await morning.ask('GET', '/api/status', { as: rep.as })).body;
    expect(await ask()).toMatchObject({ warnings: [] });
    morning.clock.move({ seconds: 31 });
    expect(await ask()).toMatchObject({ warnings: [{ kind: 'standstill' }] });
    await morning.close();
  });

  it('when the mail server does not let us in, with what to do', async () => {
    sink.play((where) => (where === 'login' ? { reply: '535 5.7.8 no' } : undefined));
    await enqueue(server, ...many(2));
    await tick();
    expect(await warnings()).toMatchObject([
      {
        kind: 'paused',
        grave: true,
        what: expect.stringContaining('does not accept the user name or password'),
        safe: expect.stringContaining('2 letters wait'),
      },
    ]);
  });

  it("when this hour's limit is reached, and loudly when it is today's", async () => {
    await enqueue(server, ...many(8));
    await tick();
    expect(await warnings()).toMatchObject([
      { kind: 'hour-limit', grave: false, goesOnAt: '2026-11-22T10:05:00.000Z' },
    ]);
    server.clock.set('2026-11-22T10:05:00Z');
    await tick();
    expect(await warnings()).toMatchObject([
      {
        kind: 'day-limit',
        grave: true,
        goesOnAt: '2026-11-23T09:05:00.000Z',
        safe: expect.stringContaining('2 letters'),
      },
    ]);
  });

  it('when the mail server is away, and loudly after an hour', async () => {
    await sink.stop();
    await enqueue(server, aMessage(server, 'leonie'));
    await tick();
    expect(await warnings()).toMatchObject([{ kind: 'unreachable', grave: false }]);
    server.clock.move({ minutes: 61 });
    await tick();
    expect(await warnings()).toMatchObject([{ kind: 'unreachable', grave: true }]);
  });

  it('when mail waits that should have gone, though nothing else is wrong', async () => {
    sink.play((where) => (where === 'recipient' ? { reply: '451 4.7.1 come back later' } : undefined));
    await enqueue(server, aMessage(server, 'leonie'));
    await tick();
    expect(await warnings()).toEqual([]);
    server.clock.move({ minutes: 70 });
    await tick();
    expect(await warnings()).toMatchObject([
      { kind: 'waiting', grave: true, what: '1 letter should have gone out long ago, and still waits.' },
    ]);
    sink.play(() => undefined);
    server.clock.move({ hours: 5 });
    await tick();
    expect(await warnings()).toEqual([]);
  });
});
