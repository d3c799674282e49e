import { onBothDatabases } from '@regulars/shared/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aGreetingShop, type GreetingShop } from '../outreach/shop';
import { whileChanged } from './asked';

const words = 'We have three more parking places since May.';

onBothDatabases('you said, we did', (kind) => {
  let shop: GreetingShop;
  let theme: string;
  beforeEach(async () => {
    shop = await aGreetingShop(kind, { now: '2026-11-24T12:00:00Z' });
    theme = (await did('POST', 'themes', { name: 'Parking', words: ['park'] })).id;
  });
  afterEach(() => shop.close());

  type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  const ask = (method: Method, path: string, body?: object) =>
    shop.server.ask(method, `/api/${path}`, { as: shop.as, ...(body ? { body } : {}) });
  const did = async (method: Method, path: string, body?: object) => {
    const answer = await ask(method, path, body);
    expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBeLessThan(300);
    return answer.body;
  };
  /** A customer who spoke of it. */
  const raised = async (known: Parameters<GreetingShop['regular']>[0] = {}) => {
    const customer = await shop.regular({ born: '--03-03', ...known });
    const { id } = await did('POST', `customers/${customer}/feedback`, { answer: 'bad', words: 'Nowhere to park.' });
    await did('PUT', `feedback/${id}/themes/${theme}`, {});
    return customer;
  };
  const made = async (): Promise<string> => (await did('POST', `themes/${theme}/changes`, { words })).id;
  const people = async (id: string) => (await did('GET', `changes/${id}/people`)).items;
  const of = async (id: string, customer: string) =>
    (await people(id)).find((one: { customer: { id: string } }) => one.customer.id === customer);

  it('is told once to exactly those who spoke of it before, after it was shown who gets it', async () => {
    const one = await raised();
    const other = await raised();
    await shop.regular({ born: '--03-03' });
    const change = await made();
    shop.server.clock.move({ minutes: 1 });
    const late = await raised();
    expect(await people(change)).toMatchObject([{ standing: 'gets' }, { standing: 'gets' }]);
    expect(await of(change, late)).toBeUndefined();
    await shop.at('2026-11-25T12:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
    expect(await did('POST', `changes/${change}/tell`)).toMatchObject({ planned: 2, told: 0 });
    expect((await ask('POST', `changes/${change}/tell`)).body).toMatchObject({ status: 409, code: 'change-told' });
    await shop.turn();
    expect(shop.sink.received).toHaveLength(0);
    await shop.at('2026-11-26T12:00:00Z');
    const mails = await shop.mails();
    expect(mails).toHaveLength(2);
    expect(mails[0]?.subject).toBe('You said, we did');
    expect(mails[0]?.text).toContain(words);
    expect(mails[0]?.text).not.toContain('Nowhere to park');
    expect(mails[0]?.headers.some(({ key }) => key === 'list-unsubscribe')).toBe(true);
    await shop.at('2026-11-27T12:00:00Z');
    expect(shop.sink.received).toHaveLength(2);
    expect([(await of(change, one)).standing, (await of(change, other)).standing]).toEqual(['told', 'told']);
    expect((await ask('POST', `changes/${change}/tell/undo`)).body).toMatchObject({ code: 'change-is-out' });
  });

  it('does not go to whom a letter is not welcome, and says why, before and after', async () => {
    const complaining = await raised();
    await did('POST', `customers/${complaining}/complaints`, { said: 'The car was scratched.' });
    const silent = await raised({ more: { standing: { doNotContact: true } } });
    const noAddress = await raised({ email: null });
    const refused = await raised({ consent: 'none' });
    const change = await made();
    const each = [complaining, silent, noAddress, refused];
    for (const customer of each) expect(await of(change, customer)).toMatchObject({ standing: 'does-not' });
    expect((await of(change, complaining)).why).toMatch(/complaint/);
    await did('POST', `changes/${change}/tell`);
    await shop.at('2026-11-25T12:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
    for (const customer of each) expect(await of(change, customer)).toMatchObject({ standing: 'not-told' });
    expect((await of(change, complaining)).why).toMatch(/complaint/);
    expect(await did('GET', `themes/${theme}/changes`)).toMatchObject({ items: [{ notTold: 4, told: 0, planned: 0 }] });
  });

  it('is weighed when it is due: who complained since is not told', async () => {
    const customer = await raised();
    const change = await made();
    await did('POST', `changes/${change}/tell`);
    await did('POST', `customers/${customer}/complaints`, { said: 'The car was scratched.' });
    await shop.at('2026-11-25T12:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
    expect(await of(change, customer)).toMatchObject({ standing: 'not-told' });
    const { items } = await did('GET', `customers/${customer}/heard`);
    expect(items).toMatchObject([
      { link: { kind: 'change', id: theme }, status: 'skipped', sentence: expect.stringMatching(/complaint/) },
    ]);
  });

  it('two changes told at once are one letter to somebody who spoke of both; the other waits its week', async () => {
    const customer = await raised();
    const [first, second] = [await made(), await made()];
    for (const change of [first, second]) await did('POST', `changes/${change}/tell`);
    await shop.at('2026-11-25T12:00:00Z');
    await shop.turn();
    expect(shop.sink.received).toHaveLength(1);
    const both = [await of(first, customer), await of(second, customer)];
    expect(both.map(({ standing }) => standing).toSorted()).toEqual(['planned', 'told']);
    expect(both.find(({ standing }) => standing === 'planned').why).toMatch(/heard from you/);
    await shop.at('2026-12-03T12:00:00Z');
    expect(shop.sink.received).toHaveLength(2);
    const { items } = await did('GET', `customers/${customer}/heard?limit=1`);
    expect(items).toMatchObject([
      {
        link: { kind: 'change', id: theme },
        status: 'sent',
        sentence: 'They were told by mail.',
      },
    ]);
  });

  it.runIf(kind === 'postgres')('whoever is being changed is passed over, and told at the next turn', async () => {
    const customer = await raised();
    await did('POST', `changes/${await made()}/tell`);
    await whileChanged(shop, customer, async () => {
      await shop.at('2026-11-25T12:00:00Z');
      expect(shop.sink.received).toHaveLength(0);
      const sql = `SELECT state FROM change_letter`;
      expect(await shop.server.database.reader.rows(sql)).toEqual([{ state: 'planned' }]);
    });
    await shop.turn();
    expect(shop.sink.received).toHaveLength(1);
  });

  it('says that a letter did not arrive', async () => {
    const customer = await raised({ email: 'leonie@sample.test' });
    const change = await made();
    await did('POST', `changes/${change}/tell`);
    await shop.at('2026-11-25T12:00:00Z');
    expect(await of(change, customer)).toMatchObject({ standing: 'not-told', why: 'The letter did not arrive.' });
  });

  it('is taken back while nothing has gone out, removed and put back while nobody is told', async () => {
    const customer = await raised();
    const change = await made();
    await did('POST', `changes/${change}/tell`);
    expect((await ask('DELETE', `changes/${change}`)).body).toMatchObject({ code: 'change-told' });
    expect(await did('POST', `changes/${change}/tell/undo`)).toMatchObject({ toldAt: null, planned: 0 });
    await shop.at('2026-11-25T12:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
    expect((await ask('DELETE', `changes/${change}`)).status).toBe(204);
    expect((await did('GET', `themes/${theme}/changes`)).items).toEqual([]);
    expect((await ask('GET', `changes/${change}/people`)).status).toBe(404);
    await did('POST', `changes/${change}/restore`);
    expect(await of(change, customer)).toMatchObject({ standing: 'gets' });
  });

  it('turns away nothing said, fields of letters, too much, unknown fields, and themes that are not here', async () => {
    for (const odd of [{}, { words: ' ' }, { words: 'Dear {{first_name}}' }, { words: 'x'.repeat(1_001) }, { words, to: 'all' }]) {
      expect((await ask('POST', `themes/${theme}/changes`, odd)).status, JSON.stringify(odd)).toBe(400);
    } // prettier-ignore
    await did('DELETE', `themes/${theme}`);
    expect((await ask('POST', `themes/${theme}/changes`, { words })).status).toBe(404);
    expect((await ask('GET', `themes/${theme}/changes`)).status).toBe(404);
    for (const path of ['people', 'restore']) {
      const method = path === 'people' ? 'GET' : 'POST';
      expect((await ask(method, `changes/00000000-0000-7000-8000-000000000000/${path}`)).status).toBe(404);
    }
  });

  it('forgets a customer who is erased', async () => {
    const customer = await raised();
    const change = await made();
    await did('POST', `changes/${change}/tell`);
    await shop.server.ask('POST', `/api/customers/${customer}/erase`, { as: shop.owner.as });
    expect(await people(change)).toEqual([]);
    await shop.at('2026-11-25T12:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
  });
});
