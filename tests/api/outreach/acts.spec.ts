import { afterEach, beforeEach, expect, it } from 'vitest';
import { DispatchOptions } from '@regulars/delivery/api';
import { onBothDatabases } from '@regulars/shared/testing';
import { aGreetingShop, type GreetingShop } from './shop';

onBothDatabases('what a person does with a greeting', (kind) => {
  let shop: GreetingShop;
  let leonie: string;
  let id: string;
  const act = async (action: string, body?: object) =>
    shop.server.ask('POST', `/api/touchpoints/${id}/${action}`, { as: shop.as, ...(body ? { body } : {}) });
  const detail = async () => (await shop.server.ask('GET', `/api/touchpoints/${id}`, { as: shop.as })).body;

  beforeEach(async () => {
    shop = await aGreetingShop(kind);
    leonie = await shop.regular();
    await shop.plan();
    id = (await shop.wish(leonie)).id;
  });
  afterEach(() => shop.close());

  it('looks at it: the letter as it will be sent, what the gate says, and why', async () => {
    expect(await detail()).toMatchObject({
      status: 'planned',
      turning: 40,
      occasionDay: '2026-11-28',
      sentence: 'It goes out on Saturday 28 November at 09:00, their time.',
      can: ['move', 'hold', 'send-now', 'hand-over', 'skip'],
      wording: 'on-the-day',
      letter: { subject: 'Happy birthday, Leonie' },
      outlook: { kind: 'send', reasons: [{ kind: 'on-the-day' }] },
    });
    const withdrawn = { basis: 'none', purposes: ['greetings'] };
    await shop.server.ask('POST', `/api/customers/${leonie}/consents`, { as: shop.as, body: withdrawn });
    expect((await detail()).outlook).toMatchObject({ kind: 'skip', reasons: [{ kind: 'consent-withdrawn' }] });
  });

  it('moves it, and takes that back', async () => {
    const moved = await act('move', { day: '2026-11-27', time: '10:30' });
    expect(moved.body).toMatchObject({ day: '2026-11-27', time: '10:30', due: '2026-11-27T10:30:00.000Z' });
    expect(moved.body.can).toContain('undo');
    await shop.plan();
    expect((await act('undo')).body).toMatchObject({ day: '2026-11-28', time: '09:00' });
    await act('move', { day: '2026-11-29' });
    await shop.plan();
    await shop.at('2026-11-28T12:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
    await shop.at('2026-11-29T09:00:00Z');
    expect((await shop.mails()).map(({ subject }) => subject)).toEqual(['Belated birthday wishes, Leonie']);
  });

  it('refuses to move it into the past, far away, or into quiet hours, with the field', async () => {
    await shop.policy({ quietHours: { from: '20:00', until: '08:00' } });
    for (const [body, path] of [
      [{ day: '2026-11-20' }, 'day'],
      [{ day: '2027-03-01' }, 'day'],
      [{ day: '2026-11-28', time: '22:00' }, 'time'],
    ] as const)
      expect((await act('move', body)).body).toMatchObject({ status: 422, errors: [{ path }] });
    expect((await act('move', { day: '2026-11-31' })).status).toBe(400);
  });

  it('holds it, and it stays until it is let go', async () => {
    expect((await act('hold')).body).toMatchObject({
      status: 'held',
      can: ['move', 'release', 'send-now', 'hand-over', 'skip', 'undo'],
    });
    await shop.at('2026-11-28T09:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
    expect((await act('release')).body.status).toBe('planned');
    await shop.turn();
    expect(shop.sink.received).toHaveLength(1);
  });

  it('held too long, it is listed as too late', async () => {
    await act('hold');
    await shop.at('2026-11-30T00:00:00Z');
    expect(await shop.wish(leonie)).toMatchObject({ status: 'expired', can: [] });
  });

  it('skips it, also while it waits in the outbox, and takes that back', async () => {
    expect((await act('skip')).body).toMatchObject({ status: 'skipped', can: ['undo'] });
    await act('undo');
    shop.sink.play((where) => (where === 'recipient' ? { reply: '451 4.7.1 later' } : undefined));
    await shop.at('2026-11-28T09:00:00Z');
    expect((await act('skip')).body.status).toBe('skipped');
    shop.sink.play(() => undefined);
    await shop.at('2026-11-28T09:30:00Z');
    expect(shop.sink.received).toHaveLength(0);
    expect((await act('undo')).body.status).toBe('planned');
    await shop.turn();
    expect(shop.sink.received).toHaveLength(1);
    expect((await detail()).history.map((line: { sentence: string }) => line.sentence)).toEqual([
      'Sent.',
      'It goes out on the day itself.',
      'Taken back.',
      'Not this time.',
      expect.any(String),
      'It goes out on the day itself.',
      'Taken back.',
      'Not this time.',
    ]);
  });

  it('tells the second of two who do the same', async () => {
    await act('skip');
    expect((await act('hold')).body).toMatchObject({ status: 409, code: 'touchpoint-changed' });
    expect((await act('undo')).status).toBe(200);
    expect((await act('undo')).status).toBe(409);
    id = '00000000-0000-7000-8000-00000000ffff';
    expect((await act('hold')).status).toBe(404);
  });

  it('may have been sent: nothing goes again until somebody says so', async () => {
    Object.assign(shop.server.app.get(DispatchOptions).patience, { silenceMs: 1_500, messageMs: 2_000 });
    shop.sink.play((where) => (where === 'after-body' ? { drop: true } : undefined));
    await shop.at('2026-11-28T09:00:00Z');
    expect(await shop.wish(leonie)).toMatchObject({ status: 'unknown', can: ['resend', 'leave'] });
    shop.sink.play(() => undefined);
    await shop.at('2026-11-28T12:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
    const status = await shop.server.ask('GET', '/api/status', { as: shop.as });
    expect(status.body.warnings).toMatchObject([
      { kind: 'unknown', what: expect.stringContaining('may have been sent') },
    ]);
    expect((await act('leave')).body).toMatchObject({ status: 'unknown', can: ['resend'] });
    expect((await act('resend')).body.status).toBe('waiting');
    await shop.turn();
    expect(shop.sink.received).toHaveLength(1);
    expect((await shop.wish(leonie)).status).toBe('sent');
  });
});
