import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '@regulars/shared/testing';
import type { Answer } from '../../support/server';
import { anOffer, counterOf, likes, type Counter } from './offer-stories';
import { aGreetingShop, type GreetingShop } from './shop';

onBothDatabases('offers', (kind) => {
  let shop: GreetingShop;
  let counter: Counter;
  beforeEach(async () => {
    shop = await aGreetingShop(kind);
    counter = counterOf(shop);
  });
  afterEach(() => shop.close());

  const ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object): Promise<Answer> =>
    shop.server.ask(method, path, { as: shop.as, ...(body ? { body } : {}) });
  const someone = async (called: string, taste?: string, more: object = {}): Promise<string> => {
    const id = await shop.regular({ called, born: '--06-30' });
    if (taste !== undefined) await likes(shop, id, taste, more);
    return id;
  };
  const reach = async (id: string) => (await ask('GET', `/api/offers/${id}/reach`)).body;
  const sendsOn = async (input: object = {}): Promise<string> => {
    const id = await anOffer(shop, input);
    await ask('POST', `/api/offers/${id}/schedule`);
    await shop.at('2026-11-23T10:00:00Z');
    return id;
  };

  it('go to those who like what it is about, each with the reason, and to nobody else', async () => {
    await someone('Leonie', 'Jazz');
    await someone('Frank', 'buys Jazz most: 7 of 12 visits', { source: 'learnt' });
    await someone('Helena', 'Rock');
    await someone('Astrid', 'Jazz', { stance: 'dislike' });
    const silent = await shop.regular({ called: 'Noa', born: '--06-30', consent: 'none' });
    await likes(shop, silent, 'Jazz');
    const id = await anOffer(shop);
    const before = await reach(id);
    const lines = before.items.map((one: { customer: { name: string }; why: string; reached: boolean }) => [
      one.customer.name,
      one.why,
      one.reached,
    ]);
    expect(lines.sort()).toEqual([
      ['Frank', 'Likes Jazz (learnt from purchases, 7 of 12 visits).', true],
      ['Leonie', 'Likes Jazz (said so on 22 November 2026).', true],
      ['Noa', 'Likes Jazz (said so on 22 November 2026).', false],
    ]);
    expect(before).toMatchObject({
      reached: 2,
      missed: 1,
      unfit: 2,
      missedBecause: [{ kind: 'no-consent', count: 1 }],
    });
    const unfit = (await ask('GET', `/api/offers/${id}/unfit`)).body.items;
    expect(unfit.map((one: { customer: { displayName: string } }) => one.customer.displayName)).toEqual([
      'Astrid',
      'Helena',
    ]);
    expect(unfit[0].why).toBe('As far as we know they do not like Jazz.');
    expect(await shop.planned()).toEqual([]);
    await ask('POST', `/api/offers/${id}/schedule`);
    await shop.at('2026-11-23T10:00:00Z');
    const mails = await shop.mails();
    expect(mails.map(({ to }) => to?.[0]?.name).sort()).toEqual(['Frank', 'Leonie']);
    expect((await ask('GET', `/api/offers/${id}`)).body).toMatchObject({ state: 'running', sent: 2, redeemed: 0 });
  });

  it('go to a group on purpose, whatever its people like', async () => {
    const definition = { kind: 'all', of: [{ kind: 'has', op: 'is', what: 'email' }] };
    const { id: segmentId } = (await ask('POST', '/api/segments', { name: 'With e-mail', definition })).body;
    await someone('Helena', 'Rock');
    const id = await anOffer(shop, { audience: 'segment', interests: [], segmentId });
    expect(await reach(id)).toMatchObject({
      reached: 1,
      items: [{ customer: { name: 'Helena' }, why: 'In the group “With e-mail”, whatever they like.' }],
    });
    expect((await ask('DELETE', `/api/segments/${segmentId}`)).body).toMatchObject({ code: 'segment-in-use' });
  });

  it('carry a code of one’s own, and a picture of it to be scanned', async () => {
    await someone('Leonie', 'Jazz');
    await sendsOn();
    const [mail] = await shop.mails();
    const code = /[2-9A-Z]{5}-[2-9A-Z]{5}-[2-9A-Z]{5}/.exec(mail?.text ?? '')?.[0] ?? '';
    expect(code).not.toMatch(/[01ILOU]/);
    expect(mail?.html).toContain('src="cid:code@letter"');
    expect(mail?.attachments).toMatchObject([{ contentId: '<code@letter>', mimeType: 'image/png' }]);
    expect((await counter.look(code.toLowerCase().replaceAll('-', ' '))).body).toMatchObject({
      offer: { name: 'A glass with the Jazz evening', terms: 'One for each.' },
      customer: { displayName: 'Leonie' },
      refusal: null,
    });
  });

  it('are redeemed once, also from two tills at the same moment', async () => {
    await someone('Leonie', 'Jazz');
    const id = await sendsOn();
    const [code] = await counter.codes();
    const answers = await Promise.all([counter.redeem(code!), counter.redeem(code!), counter.redeem(code!)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'redeemed-before',
      detail: 'Redeemed on 23 November at 10:00 by Ana Silva.',
    });
    expect((await ask('GET', `/api/offers/${id}`)).body).toMatchObject({ redeemed: 1 });
  });

  it('can be taken back for a minute', async () => {
    await someone('Leonie', 'Jazz');
    const id = await sendsOn();
    const [code] = await counter.codes();
    const first = await counter.redeem(code!, { spent: { minor: 2_350, currency: 'EUR' } });
    expect(first.body).toMatchObject({
      spent: { minor: 2_350, currency: 'EUR' },
      undoUntil: '2026-11-23T10:01:00.000Z',
    });
    expect((await ask('POST', `/api/redemptions/${first.body.id}/undo`)).status).toBe(204);
    expect((await ask('GET', `/api/offers/${id}`)).body).toMatchObject({ redeemed: 0 });
    const below = await counter.redeem(code!, { spent: { minor: -1, currency: 'EUR' } });
    expect([below.status, below.body.errors[0].path]).toEqual([400, 'spent']);
    const again = await counter.redeem(code!);
    expect(again.body).toMatchObject({ spent: null });
    shop.server.clock.set('2026-11-23T10:01:01Z');
    expect((await ask('POST', `/api/redemptions/${again.body.id}/undo`)).body).toMatchObject({ code: 'too-late' });
  });

  it('come back when a draft was taken away by mistake, and let go of their code for another', async () => {
    const shared = { codeMode: 'shared', sharedCode: 'JAZZ26' };
    const id = await anOffer(shop, shared);
    expect((await ask('DELETE', `/api/offers/${id}`)).status).toBe(204);
    expect((await ask('GET', `/api/offers/${id}`)).status).toBe(404);
    expect((await ask('GET', '/api/offers')).body.items).toEqual([]);
    expect((await ask('POST', `/api/offers/${id}/restore`)).body).toMatchObject({ state: 'draft', ...shared });
    expect((await ask('POST', `/api/offers/${id}/restore`)).status).toBe(404);
    await ask('DELETE', `/api/offers/${id}`);
    const other = await anOffer(shop, shared);
    const back = (await ask('POST', `/api/offers/${id}/restore`)).body;
    expect(back.sharedCode).toMatch(/^[2-9A-Z]{8}$/);
    expect((await ask('GET', `/api/offers/${other}`)).body).toMatchObject(shared);
  });

  it('end at their limit, counted over all tills', async () => {
    for (const called of ['Ana', 'Bia', 'Caro']) await someone(called, 'Jazz');
    await sendsOn({ most: 2 });
    const codes = await counter.codes();
    expect(codes).toHaveLength(3);
    const answers = await Promise.all(codes.map((code) => counter.redeem(code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'all-redeemed',
      detail: 'All 2 of this offer have been redeemed.',
    });
  });

  it('really end: nothing goes out after the last day, and no code is redeemed', async () => {
    await someone('Leonie', 'Jazz');
    await sendsOn({ lastDay: '2026-11-25' });
    const [code] = await counter.codes();
    shop.server.clock.set('2026-11-25T23:59:00Z');
    expect((await counter.look(code!)).body.refusal).toBeNull();
    shop.server.clock.set('2026-11-26T00:00:00Z');
    expect((await counter.redeem(code!)).body).toMatchObject({ code: 'over', detail: 'It ended on 25 November 2026.' });
    expect(shop.sink.received).toHaveLength(1);
  });

  it('are missed, not sent late, by who is planned and passed over', async () => {
    const leonie = await someone('Leonie', 'Jazz');
    const id = await anOffer(shop, { sendDay: '2026-11-24', lastDay: '2026-11-24' });
    await ask('POST', `/api/offers/${id}/schedule`);
    await shop.at('2026-11-25T10:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
    expect(await shop.wish(leonie)).toMatchObject({ status: 'expired' });
  });

  it('share one code where the owner wants it, each customer once', async () => {
    const leonie = await someone('Leonie', 'Jazz');
    await sendsOn({ codeMode: 'shared', sharedCode: 'jazz26' });
    expect((await shop.mails())[0]?.text).toContain('JAZZ26');
    expect((await counter.redeem('jazz 26')).body).toMatchObject({ code: 'who-redeems' });
    expect((await counter.redeem('JAZZ26', { customerId: leonie })).status).toBe(201);
    expect((await counter.redeem('JAZZ26', { customerId: leonie })).body).toMatchObject({ code: 'redeemed-before' });
    const friend = await someone('Friend');
    expect((await counter.redeem('JAZZ26', { customerId: friend })).status).toBe(201);
    const taken = await ask('POST', '/api/offers', { ...counter.input(), codeMode: 'shared', sharedCode: 'JAZZ26' });
    expect(taken.body).toMatchObject({ code: 'code-taken', errors: [{ path: 'sharedCode' }] });
  });

  it('give who guesses in a loop one and the same answer, then none', async () => {
    await someone('Leonie', 'Jazz');
    await sendsOn();
    const [code] = await counter.codes();
    const guesses = ['?', 'x', 'AAAAA-AAAAA-AAAAA', 'JAZZ26', '0', `${code}2`, code!.slice(1), 'a b', '-', '%'];
    const answers: Answer[] = [];
    for (const guess of guesses) answers.push(await counter.look(guess));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.detail}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    expect((await counter.look(code!)).status).toBe(429);
    expect((await counter.redeem(code!)).status).toBe(429);
    shop.server.clock.set('2026-11-23T10:01:00Z');
    expect((await counter.look(code!)).status).toBe(200);
  });

  it('are refused with the path when they end before they start, lie in the past or are for nobody', async () => {
    const refused = async (input: object): Promise<unknown> => {
      const { status, body } = await ask('POST', '/api/offers', { ...counter.input(), ...input });
      return [status, ...(body.errors ?? []).map((one: { path: string }) => one.path)];
    };
    expect(await refused({ firstDay: '2026-12-02', lastDay: '2026-12-01' })).toEqual([400, 'lastDay']);
    expect(await refused({ firstDay: '2026-11-01', lastDay: '2026-11-21', sendDay: '2026-11-21' })).toEqual([
      400,
      'lastDay',
      'sendDay',
    ]);
    expect(await refused({ sendDay: '2027-06-01', lastDay: '2027-06-30' })).toEqual([400, 'sendDay']);
    expect(await refused({ interests: [] })).toEqual([400, 'interests']);
    expect(await refused({ audience: 'segment' })).toEqual([400, 'segmentId']);
    expect(await refused({ codeMode: 'none', most: 5 })).toEqual([400, 'most']);
    expect(await refused({ name: 'two\nlines' })).toEqual([400, 'name']);
    expect((await ask('GET', '/api/offers')).body.items).toEqual([]);
  });

  it('are changed as drafts, taken back while nothing has gone out, and stopped after', async () => {
    await someone('Leonie', 'Jazz');
    const id = await anOffer(shop);
    const changed = await ask('PUT', `/api/offers/${id}`, { ...counter.input(), name: 'Two glasses' });
    expect(changed.body).toMatchObject({ name: 'Two glasses', state: 'draft' });
    await ask('POST', `/api/offers/${id}/schedule`);
    expect(await shop.planned()).toEqual(['2026-11-23 10:00 planned Leonie']);
    expect((await ask('PUT', `/api/offers/${id}`, counter.input())).body).toMatchObject({ code: 'offer-not-draft' });
    expect((await ask('POST', `/api/offers/${id}/take-back`)).body).toMatchObject({ state: 'draft' });
    expect(await shop.planned()).toEqual([]);
    await ask('POST', `/api/offers/${id}/schedule`);
    await shop.at('2026-11-23T10:00:00Z');
    expect((await ask('POST', `/api/offers/${id}/take-back`)).body).toMatchObject({ code: 'offer-is-out' });
    expect((await ask('POST', `/api/offers/${id}/stop`)).body).toMatchObject({ state: 'stopped' });
    await someone('Frank', 'Jazz');
    await shop.at('2026-11-24T10:00:00Z');
    expect(shop.sink.received).toHaveLength(1);
    const [code] = await counter.codes();
    expect((await counter.redeem(code!)).status).toBe(201);
    expect((await ask('GET', '/api/programmes')).body.items.map((one: { kind: string }) => one.kind)).not.toContain(
      'offer',
    );
  });
});
