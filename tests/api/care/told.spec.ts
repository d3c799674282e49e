import { onBothDatabases } from '@regulars/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCustomer } from '../../support/customers';
import { aColleague, anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

onBothDatabases('what customers told us, and words for hard moments', (kind) => {
  let server: TestServer;
  let owner: Person;
  let rep: Person;

  beforeAll(async () => {
    server = await startServer(kind, { now: '2026-11-24T09:00:00Z' });
    owner = await anOwner(server);
    rep = await aColleague(server, 'rep', 'Rui');
  });
  afterAll(() => server.close());

  type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
  const ask = (method: Method, path: string, body?: unknown, who: Person = rep) =>
    server.ask(method, `/api${path}`, { as: who.as, ...(body === undefined ? {} : { body }) });

  describe('already told us', () => {
    it('keeps an answer in their words, with who heard it and when, newest first', async () => {
      const customer = await aCustomer(server);
      const told = `/customers/${customer}/told`;
      const before = { topic: 'Which wood?', answer: 'Oak, “never pine again”.', heardAt: '2026-05-03T10:00:00.000Z' };
      expect((await ask('POST', told, before)).status).toBe(201);
      await ask('POST', told, { topic: 'Allergies?', answer: 'Nuts 🥜, and her son too.\n<b>Really</b>' });
      const { body } = await ask('GET', told);
      expect(body.items).toMatchObject([
        { topic: 'Allergies?', answer: 'Nuts 🥜, and her son too.\n<b>Really</b>', heardBy: 'Rui' },
        { ...before, heardBy: 'Rui', interactionId: null },
      ]);
    });

    it('takes one off, and puts it back exactly as it was', async () => {
      const customer = await aCustomer(server);
      const told = `/customers/${customer}/told`;
      const { body: one } = await ask('POST', told, { topic: 'Which wood?', answer: 'Oak' });
      expect((await ask('DELETE', `${told}/${one.id}`)).status).toBe(204);
      expect((await ask('GET', told)).body.items).toEqual([]);
      expect((await ask('DELETE', `${told}/${one.id}`)).status).toBe(404);
      await ask('POST', `${told}/${one.id}/restore`);
      expect((await ask('GET', told)).body.items).toEqual([one]);
    });

    it('belongs to one customer, was said already, and says something', async () => {
      const [customer, other] = [await aCustomer(server), await aCustomer(server, { called: 'Frank Harris' })];
      const told = `/customers/${customer}/told`;
      const { body: call } = await ask('POST', `/customers/${other}/interactions`, { channel: 'call', outcome: 'reached' }); // prettier-ignore
      const ofAnother = await ask('POST', told, { topic: 'Wood?', answer: 'Oak', interactionId: call.id });
      expect(ofAnother.status).toBe(404);
      const later = await ask('POST', told, { topic: 'Wood?', answer: 'Oak', heardAt: '2026-12-01T10:00:00.000Z' });
      expect(later.body.code).toBe('not-yet');
      expect((await ask('POST', told, { topic: ' ', answer: 'Oak' })).status).toBe(400);
      expect((await ask('GET', told)).body.items).toEqual([]);
    });
  });

  describe('practice cards', () => {
    it('begin as the house has them, are the owner’s to write, and do not come back by themselves', async () => {
      const { body: first } = await ask('GET', '/practice-cards');
      expect(first.items).toHaveLength(4);
      const [angry] = first.items;
      const words = 'Breathe. Then listen.';
      expect((await ask('PUT', `/practice-cards/${angry.id}`, { title: angry.title, words })).status).toBe(403);
      await ask('PUT', `/practice-cards/${angry.id}`, { title: angry.title, words }, owner);
      await ask('POST', '/practice-cards', { title: 'A late delivery', words: 'Say when it comes.' }, owner);
      const { body: changed } = await ask('GET', '/practice-cards');
      expect(changed.items).toHaveLength(5);
      expect(changed.items).toMatchObject([{ id: angry.id, words }, {}, {}, {}, { title: 'A late delivery' }]);

      for (const { id } of changed.items) await ask('DELETE', `/practice-cards/${id}`, undefined, owner);
      expect((await ask('GET', '/practice-cards')).body.items).toEqual([]);
      await ask('POST', `/practice-cards/${angry.id}/restore`, undefined, owner);
      expect((await ask('GET', '/practice-cards')).body.items).toMatchObject([{ id: angry.id, words }]);
    });
  });
});
