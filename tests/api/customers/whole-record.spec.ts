import { onBothDatabases } from '@regulars/shared/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCustomer } from '../../support/customers';
import { aColleague, anOwner, type Person } from '../../support/people';
import { startServer, type TestServer } from '../../support/server';

onBothDatabases('all that is kept about a customer, as a file', (kind) => {
  let server: TestServer;
  let owner: Person;
  let manager: Person;
  let rui: Person;

  beforeAll(async () => {
    server = await startServer(kind, { now: '2026-11-24T09:00:00Z' });
    owner = await anOwner(server);
    manager = await aColleague(server, 'manager', 'Mona');
    rui = await aColleague(server, 'rep', 'Rui');
  });
  afterAll(() => server.close());

  const write = async (path: string, body: object, { who = rui, method }: { who?: Person; method?: 'PUT' } = {}) => {
    const answer = await server.ask(method ?? 'POST', `/api/${path}`, { as: who.as, body });
    expect(answer.status, `${path}: ${JSON.stringify(answer.body)}`).toBeLessThan(300);
    return answer.body;
  };
  const file = (id: string, who = manager) => server.ask('GET', `/api/customers/${id}/export`, { as: who.as });

  it('holds one of each: what was said, promised, complained of, passed on, told and sent', async () => {
    const id = await aCustomer(server, { called: 'Leonie Köhler', dates: [{ kind: 'birthday', label: null, day: '1974-11-29' }] }); // prettier-ignore
    const friend = await aCustomer(server, { called: 'Frank Harris' });
    const of = `customers/${id}`;
    await write(`${of}/notes`, { text: 'Is planning the garden.' });
    await write(`${of}/notes`, { text: 'Only Rui sees this.', private: true });
    await write(`${of}/preferences`, { kind: 'allergy', stance: 'need', text: 'No nuts', source: 'said' });
    await write(`${of}/consents`, { purposes: ['greetings'], basis: 'asked' });
    await write(`${of}/visits`, { day: '2026-11-20', items: ['Jazz'] });
    const contact = await write(`${of}/interactions`, {
      channel: 'call',
      outcome: 'reached',
      said: 'The labels curl.',
    });
    await write(`${of}/promises`, { what: 'new labels', dueOn: '2026-11-27' });
    const complaint = await write(`${of}/complaints`, { said: 'It came broken.' });
    await write(`complaints/${complaint.id}/grants`, { what: 'a bottle' });
    await write(`${of}/told`, { topic: 'Which wood?', answer: 'Walnut.', interactionId: contact.id });
    await write(`${of}/feedback`, { about: 'visit', answer: 'good', words: 'Lovely.' });
    await write(`${of}/handoffs`, { toId: manager.id, note: 'She is right.' });
    await write(`${of}/conduct`, conduct, { who: manager, method: 'PUT' });
    await server.ask('PATCH', `/api/customers/${friend}`, { as: rui.as, body: { sentById: id } });

    const answer = await file(id);
    expect(answer.headers['content-disposition']).toBe('attachment; filename="customer.json"');
    const kept = JSON.parse(answer.raw.payload);
    expect(kept).toMatchObject({
      record: { displayName: 'Leonie Köhler' },
      importantDates: [{ day: '1974-11-29' }],
      preferencesAndNeeds: expect.arrayContaining([expect.objectContaining({ text: 'No nuts' })]),
      notes: [{ text: 'Is planning the garden.' }],
      notesThatColleaguesKeepToThemselves: 1,
      consents: [{ basis: 'asked' }],
      conduct: [{ what: conduct.what }],
      sentToUs: [{ name: 'Frank Harris' }],
      visits: [{ day: '2026-11-20', items: ['Jazz'] }],
      interactions: [{ said: 'The labels curl.' }],
      promises: [{ what: 'new labels', history: [{ by: 'Rui' }] }],
      complaints: [{ said: 'It came broken.', grants: [{ what: 'a bottle' }] }],
      handoffs: [{ note: 'She is right.' }],
      feedback: [{ words: 'Lovely.' }],
      toldAnswers: [{ topic: 'Which wood?', answer: 'Walnut.' }],
    });
    expect(answer.raw.payload).not.toContain('Only Rui sees this.');
    const friends = JSON.parse((await file(friend)).raw.payload);
    expect(friends.record.sentBy).toMatchObject({ displayName: 'Leonie Köhler' });
    // Nothing of one customer stands in another's copy.
    expect(friends).toMatchObject({ interactions: [], promises: [], complaints: [], toldAnswers: [], visits: [] });
  });

  it('holds what was left with a record of theirs that became part of this one, which has no copy of its own', async () => {
    const day = { kind: 'birthday' as const, label: null, day: '1974-11-29' };
    const [id, from] = [
      await aCustomer(server, { dates: [day] }),
      await aCustomer(server, { dates: [{ ...day, day: '1974-11-30' }] }),
    ];
    await write(`customers/${from}/told`, { topic: 'Which wood?', answer: 'Oak.' });
    await write(`customers/${id}/merge`, { from, take: [] }, { who: owner });
    const kept = JSON.parse((await file(id)).raw.payload);
    expect(kept).toMatchObject({ importantDates: [{ day: '1974-11-29' }], toldAnswers: [{ answer: 'Oak.' }] });
    expect(kept.recordsThatBecamePartOfThis).toMatchObject([
      { importantDates: [{ day: '1974-11-30' }], toldAnswers: [] },
    ]);
    expect((await file(from)).body).toMatchObject({ status: 409, code: 'merged-away' });
  });

  it('is for managers, on the trail, and of nobody who is not there', async () => {
    const id = await aCustomer(server);
    expect((await file(id, rui)).status).toBe(403);
    expect((await file('0197aaaa-0000-7000-8000-000000000000')).status).toBe(404);
    expect((await file(id)).status).toBe(200);
    const trail = (await server.ask('GET', '/api/audit?limit=1', { as: owner.as })).body.items;
    expect(trail).toMatchObject([{ action: 'customer.copied', subject: `customer:${id}` }]);
  });
});

const conduct = {
  what: 'Shouted at Rui.',
  follows: 'Two of us serve them.',
  why: 'So that nobody stands alone.',
  until: '2027-01-31',
};
