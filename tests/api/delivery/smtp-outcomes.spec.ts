import { afterEach, beforeEach, expect, it } from 'vitest';
import { DeliveryStatus, DispatchOptions, Dispatcher, Suppressions } from '@regulars/delivery/api';
import { onBothDatabases } from '@regulars/shared/testing';
import { startMailSink, type MailSink, type Trick, type Where } from '../../support/mail-sink';
import { aMessage, aPlanner, enqueue, standing } from '../../support/mails';
import { startServer, type TestServer } from '../../support/server';

onBothDatabases('what an SMTP server may answer', (kind) => {
  let server: TestServer;
  let sink: MailSink;

  const tick = () => server.app.get(Dispatcher).tick();
  const status = () => server.app.get(DeliveryStatus).read();
  const play = (trick: Trick, at: Where) => sink.play((where) => (where === at ? trick : undefined));

  beforeEach(async () => {
    sink = await startMailSink();
    server = await startServer(kind, { env: { SMTP_URL: `${sink.url}?from=ana@vinhos.pt` } });
    Object.assign(server.app.get(DispatchOptions).patience, {
      greetingMs: 1_500,
      openMs: 2_000,
      silenceMs: 1_500,
      messageMs: 2_000,
    });
    aPlanner(server);
    await enqueue(server, aMessage(server, 'leonie'));
  });
  afterEach(async () => {
    await server.close();
    await sink.close();
  });

  it('250: sent, once, as it was written', async () => {
    await tick();
    await tick();
    expect(await standing(server, 'leonie')).toMatchObject({ state: 'sent', channel: 'smtp', attempts: 1 });
    expect(sink.received).toHaveLength(1);
    expect(sink.received[0]).toMatchObject({ from: 'ana@vinhos.pt', to: 'leonie@regulars.de' });
    expect(sink.received[0]!.raw).toContain('Subject: Happy birthday, leonie');
    expect(sink.received[0]!.raw).toMatch(/Message-ID: <[0-9a-f-]{36}@vinhos\.pt>/);
    expect(sink.received[0]!.raw).toContain('Auto-Submitted: auto-generated');
  });

  it.each<[string, Trick, Where]>([
    ['451 greylisted', { reply: '451 4.7.1 greylisted' }, 'recipient'],
    ['421 in between', { reply: '421 4.3.2 going down' }, 'sender'],
    ['452 after the body', { reply: '452 4.3.1 no room' }, 'after-body'],
    ['dropped before the body', { drop: true }, 'recipient'],
    ['dropped at the connection', { drop: true }, 'connect'],
    ['silent at the connection', { waitMs: 4_000 }, 'connect'],
  ])('%s: tried again after 5 minutes, then sent', async (_name, trick, where) => {
    play(trick, where);
    await tick();
    expect(await standing(server, 'leonie')).toMatchObject({ state: 'waiting', attempts: 1, setbacks: 1 });
    sink.play(() => undefined);
    server.clock.move({ minutes: 4 });
    await tick();
    expect(sink.received).toHaveLength(0);
    server.clock.move({ minutes: 2 });
    await tick();
    expect(await standing(server, 'leonie')).toMatchObject({ state: 'sent', attempts: 2 });
    expect(sink.received).toHaveLength(1);
  });

  it('550 5.1.1: failed, and nothing more to this address', async () => {
    play({ reply: '550 5.1.1 no such user' }, 'recipient');
    await tick();
    expect(await standing(server, 'leonie')).toMatchObject({
      state: 'failed',
      why: 'no-such-address',
      said: '550 5.1.1 no such user',
    });
    const found = await server.app
      .get(Suppressions)
      .among(server.database.reader, ['Leonie@Regulars.de', 'x@y.de'], 'offers');
    expect(found).toEqual(new Map([['Leonie@Regulars.de', 'no-such-address']]));
    sink.play(() => undefined);
    await enqueue(server, aMessage(server, 'leonie', { key: 'story:again' }));
    await tick();
    expect(await standing(server, 'again')).toMatchObject({ state: 'cancelled', why: 'suppressed' });
    expect(sink.received).toHaveLength(0);
  });

  it('554 5.7.1: failed for this mail alone', async () => {
    play({ reply: '554 5.7.1 looks like spam' }, 'after-body');
    await enqueue(server, aMessage(server, 'mark'));
    sink.play((where, { to }) =>
      where === 'after-body' && to.startsWith('leonie') ? { reply: '554 5.7.1 spam' } : undefined,
    );
    await tick();
    expect(await standing(server, 'leonie')).toMatchObject({ state: 'failed', why: 'refused-by-policy' });
    expect(await standing(server, 'mark')).toMatchObject({ state: 'sent' });
    await enqueue(server, aMessage(server, 'leonie', { key: 'story:next' }));
    sink.play(() => undefined);
    await tick();
    expect(await standing(server, 'next')).toMatchObject({ state: 'sent' });
  });

  it.each<[string, Trick]>([
    ['dropped after the final dot', { drop: true }],
    ['silent after the final dot', { waitMs: 5_000 }],
  ])('%s: may have been sent, and is not sent again by itself', async (_name, trick) => {
    play(trick, 'after-body');
    await tick();
    expect(await standing(server, 'leonie')).toMatchObject({ state: 'unknown', attempts: 1, left: false });
    sink.play(() => undefined);
    for (const hours of [5, 5, 5]) {
      server.clock.move({ hours });
      await tick();
    }
    expect(sink.connections()).toBe(1);
    expect((await status()).counts.unknown).toBe(1);
  });

  it.each<[string, Trick]>([['554 as greeting', { reply: '554 5.3.2 not for you' }]])(
    '%s: pauses the channel, blames nobody, goes on when mended',
    async (_name, trick) => {
      play(trick, 'connect');
      await enqueue(server, aMessage(server, 'mark'), aMessage(server, 'helena'));
      await tick();
      expect(await standing(server, 'leonie')).toMatchObject({ state: 'waiting', setbacks: 0 });
      expect((await status()).paused).toMatchObject({ why: 'greeting', said: expect.stringContaining('554') });
      const before = sink.connections();
      sink.play(() => undefined);
      await tick();
      expect(sink.connections()).toBe(before);
    },
  );

  it('nobody there: one message asks at a time, and the screen says so', async () => {
    await sink.stop();
    await enqueue(server, ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => aMessage(server, name)));
    expect(await tick()).not.toHaveLength(0);
    expect((await status()).trouble).toMatchObject({ said: expect.stringContaining('ECONNREFUSED') });
    expect(await tick()).toHaveLength(1);
    expect((await status()).paused).toBeNull();
    const again = await startMailSink({ port: sink.port });
    server.clock.move({ minutes: 7 });
    await tick();
    expect(again.received).toHaveLength(9);
    expect((await status()).trouble).toBeNull();
    await again.close();
  });

  it('an address for examples is never sent to', async () => {
    await enqueue(server, aMessage(server, 'sample', { to: { address: 'eva@shop.example' } }));
    await tick();
    expect(await standing(server, 'sample')).toMatchObject({ state: 'failed', why: 'sample-address' });
    expect(sink.received).toHaveLength(1);
  });

  it('server gone until its time has passed: expired, with the last word', async () => {
    play({ reply: '451 4.7.1 later' }, 'recipient');
    for (let hours = 0; hours < 30; hours += 4) {
      await tick();
      server.clock.move({ hours: 4 });
    }
    expect(await standing(server, 'leonie')).toMatchObject({ state: 'expired', said: expect.stringContaining('451') });
    expect(sink.received).toHaveLength(0);
  });
});
