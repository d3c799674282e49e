import { onBothDatabases } from '@regulars/shared/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aGreetingShop, type GreetingShop } from '../outreach/shop';
import { ownPage, tokenOf } from '../outreach/own-page';
import { askedPage, askedToken, mended, type AskedPage } from './asked';

onBothDatabases('what customers say of us', (kind) => {
  let shop: GreetingShop;
  beforeEach(async () => {
    shop = await aGreetingShop(kind, { now: '2026-11-24T09:00:00Z' });
  });
  afterEach(() => shop.close());

  const ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object) =>
    shop.server.ask(method, `/api/${path}`, { as: shop.as, ...(body ? { body } : {}) });
  const did = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object) => {
    const answer = await ask(method, path, body);
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
    return answer.body;
  };
  const count = async (table: string) =>
    (await shop.server.database.reader.row<{ n: number }>(`SELECT COUNT(*) AS "n" FROM ${table}`))?.n;
  const everything = () => Promise.all(['feedback', 'complaint_event', 'audit_entry', 'suppression'].map(count));
  const said = async (query = '') => (await did('GET', `feedback?${query}`)).items;

  const onToday = async (complaint: string) =>
    (await did('GET', 'today')).complaints.find((one: { complaintId: string }) => one.complaintId === complaint);

  describe('two days after a complaint was closed', () => {
    let customer: string;
    let complaint: string;
    let page: AskedPage;
    beforeEach(async () => {
      ({ customer, complaint } = await mended(shop));
      await shop.at('2026-11-25T12:00:00Z');
      expect(shop.sink.received).toHaveLength(0);
      await shop.at('2026-11-26T12:00:00Z');
      page = askedPage(shop, askedToken((await shop.mails())[0]));
    });

    it('they are asked by mail, once, and nobody needs to ask beside it', async () => {
      const [mail] = await shop.mails();
      expect(mail?.subject).toBe('Is it good now, Leonie?');
      expect(mail?.html).toContain(`href="https://vinhos.test/f/${page.token}"`);
      expect(mail?.text).not.toContain('broken');
      expect(await onToday(complaint)).toBeUndefined();
      await shop.turn();
      expect(shop.sink.received).toHaveLength(1);
      const { history } = await did('GET', `complaints/${complaint}`);
      expect(history.at(-1)).toMatchObject({ kind: 'asked-whether-good', by: null });
      await shop.at('2026-11-30T12:00:00Z');
      expect(await onToday(complaint)).toMatchObject({ check: true });
    });

    it('a look changes nothing, whoever looks and how often', async () => {
      const before = await everything();
      for (const query of ['', '?done=again', '?done=words', '?done=%3Cscript%3E', '?answer=bad']) {
        const { status, body, headers } = await page.look(query);
        const head = await shop.server.app.inject({ method: 'HEAD', url: `/f/${page.token}${query}` });
        expect([status, head.statusCode], query).toEqual([200, 200]);
        expect(headers['cache-control']).toBe('no-store');
        expect(body).toContain('Is it good now?');
        for (const secret of ['Köhler', 'broken', 'bottles']) expect(body).not.toContain(secret);
      }
      expect((await page.look('/words')).status).toBe(404);
      expect(await everything()).toEqual(before);
      expect((await did('GET', `complaints/${complaint}`)).check.answer).toBeNull();
    });

    it('“yes” is the check passed', async () => {
      expect(await page.follow('good')).toContain('We are glad that it is good now.');
      expect(await did('GET', `complaints/${complaint}`)).toMatchObject({ state: 'solved', check: { answer: 'yes' } });
      expect(await said(`customer=${customer}`)).toMatchObject([{ about: 'complaint', answer: 'good', way: 'link' }]);
    });

    it('“no” opens it again and stands on Today at once, with what they add', async () => {
      expect(await page.follow('bad')).toContain('One of us sees to it');
      expect(await onToday(complaint)).toMatchObject({ check: false });
      expect((await page.add('One is broken <again>\u0000.\r\nSorry.')).status).toBe(303);
      expect((await page.look('?done=words')).body).toContain('we have what you wrote');
      const now = await did('GET', `complaints/${complaint}`);
      expect(now).toMatchObject({ state: 'open', closedAt: null, check: { answer: 'no' } });
      expect(now.check.words).toBe('One is broken <again>.\nSorry.');
      expect((await said())[0]).toMatchObject({ words: 'One is broken <again>.\nSorry.' });
    });

    it('a second answer is met kindly and changes nothing, a second sentence too', async () => {
      await page.follow('good');
      await page.add('Thank you.');
      const before = await everything();
      expect(await page.follow('bad')).toContain('You have answered already, so nothing was changed.');
      expect((await page.add('More.')).headers.location).toBe(`/f/${page.token}?done=again`);
      expect(await everything()).toEqual(before);
      expect((await did('GET', `complaints/${complaint}`)).state).toBe('solved');
      expect((await said())[0]).toMatchObject({ answer: 'good', words: 'Thank you.' });
    });

    it('two presses at the same moment are one answer', async () => {
      await Promise.all([page.press('good'), page.press('bad'), page.press('good')]);
      expect(await count('feedback')).toBe(1);
    });

    it('what is no answer is told on the page, and a sentence that is too long is kept in its field', async () => {
      for (const odd of ['ok', '', 'good"><script>']) {
        const answer = await page.press(odd);
        expect(answer.status).toBe(422);
        expect(answer.body).toContain('Please press one of the answers.');
      }
      expect((await page.add('Before any answer.')).status).toBe(422);
      expect(await count('feedback')).toBe(0);
      await page.follow('bad');
      const long = await page.add(`<b>${'x'.repeat(2_000)}`);
      expect(long.status).toBe(422);
      expect(long.body).toContain(`&lt;b&gt;${'x'.repeat(2_000)}`);
      expect((await page.add('   ')).status).toBe(303);
      expect((await said())[0].words).toBeNull();
    });

    it('links that are made up, of another kind or too old are answered alike, and not too often', async () => {
      const preferences = tokenOf((await shop.mails())[0]!);
      const guessed = [preferences, 'x', 'A'.repeat(43), `${page.token}x`, page.token.slice(1), 'a'.repeat(500)];
      const bodies = new Set<string>();
      for (const token of guessed.slice(0, 5)) {
        const other = askedPage(shop, token);
        for (const answer of [await other.look(), await other.press('bad'), await other.add('x')]) {
          expect(answer.status).toBe(404);
          bodies.add(String(answer.body));
        }
      }
      await shop.at('2027-03-01T12:00:00Z');
      for (const answer of [await page.look(), await page.press('bad'), await page.add('x')]) {
        expect(answer.status).toBe(404);
        bodies.add(String(answer.body));
      }
      expect(bodies.size).toBe(1);
      expect(await count('feedback')).toBe(0);
      expect((await ownPage(shop, page.token).look()).status).toBe(404);
      const knocks = Array.from({ length: 40 }, () => page.look());
      expect((await Promise.all(knocks)).some(({ status }) => status === 429)).toBe(true);
    });

    it('a link about a closing before is no answer to a later one', async () => {
      await did('POST', `complaints/${complaint}/reopen`, { why: 'It broke again.' });
      await did('POST', `complaints/${complaint}/close`, { state: 'solved', outcome: 'A third one.' });
      expect(await page.follow('bad')).toContain('Thank you');
      expect(await did('GET', `complaints/${complaint}`)).toMatchObject({ state: 'solved', check: { answer: null } });
      await shop.at('2026-11-28T12:00:00Z');
      expect(shop.sink.received).toHaveLength(2);
    });

    it('goes with its customer when they are erased', async () => {
      await page.follow('bad');
      await shop.server.ask('POST', `/api/customers/${customer}/erase`, { as: shop.owner.as });
      expect([await count('feedback'), await count('feedback_question')]).toEqual([0, 0]);
      expect((await page.look()).status).toBe(404);
    });
  });

  it('is left to a person where a letter is not welcome, and says why', async () => {
    const { complaint } = await mended(shop, { email: null });
    const silent = await mended(shop, { more: { standing: { doNotContact: true } } });
    await shop.at('2026-11-26T12:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
    expect(await onToday(complaint)).toMatchObject({ check: true });
    expect(await onToday(silent.complaint)).toMatchObject({ check: true });
    const { history } = await did('GET', `complaints/${complaint}`);
    expect(history.at(-1).sentence).toMatch(/^Not asked by mail, so one of us asks: .*address/);
  });

  it('is asked of who never said yes to letters, but not of who said no, nor once they have answered on the phone', async () => {
    await mended(shop, { consent: 'none' });
    const answered = await mended(shop);
    await did('POST', `complaints/${answered.complaint}/check`, { answer: 'yes' });
    const refused = await mended(shop);
    await did('POST', `customers/${refused.customer}/consents`, { basis: 'none' });
    await shop.at('2026-11-26T12:00:00Z');
    expect(shop.sink.received).toHaveLength(1);
    expect(await onToday(refused.complaint)).toMatchObject({ check: true });
    expect(await onToday(answered.complaint)).toBeUndefined();
  });

  it('is not asked by mail where the owner does not want it', async () => {
    const rules = await did('GET', 'feedback/rules');
    expect(rules).toEqual({ afterComplaint: true, afterVisit: false, afterPromise: false, everyDays: 60 });
    await did('PUT', 'feedback/rules', { ...rules, afterComplaint: false });
    const { complaint } = await mended(shop);
    await shop.at('2026-11-26T12:00:00Z');
    expect(shop.sink.received).toHaveLength(0);
    expect(await onToday(complaint)).toMatchObject({ check: true });
    expect((await ask('PUT', 'feedback/rules', { ...rules, everyDays: 1 })).status).toBe(400);
  });

  describe('written down by hand', () => {
    it('stands on Today until one of us saw to it, in the brief and on the timeline', async () => {
      const customer = await shop.regular({ born: '--03-03' });
      const spoken = { about: 'visit', day: '2026-11-20', answer: 'bad', words: 'It was loud.' };
      const { id } = await did('POST', `customers/${customer}/feedback`, spoken);
      await did('POST', `customers/${customer}/feedback`, { answer: 'good' });
      expect((await did('GET', 'today')).feedback).toMatchObject([
        { feedbackId: id, said: 'Said after a visit: it was not good.', words: 'It was loud.' },
      ]);
      expect(await said('which=waiting')).toMatchObject([{ id, by: 'Ana Silva' }]);
      const { lines } = await did('GET', `customers/${customer}/brief`);
      expect(lines).toContainEqual(
        expect.objectContaining({
          text: 'It was not good: “It was loud.”',
          source: 'said after the visit on 20 November',
          link: { kind: 'feedback', id },
        }),
      );
      const { items } = await did('GET', `customers/${customer}/timeline?kind=feedback`);
      expect(items.map((one: { text: string }) => one.text)).toEqual([
        'Said of their own accord: it was good',
        'Said after a visit: it was not good',
      ]);
      expect(await did('POST', `feedback/${id}/seen`)).toMatchObject({ seen: { by: 'Ana Silva' } });
      expect((await did('GET', 'today')).feedback).toEqual([]);
      expect(await did('POST', `feedback/${id}/seen/undo`)).toMatchObject({ seen: null });
    });

    it('is taken off and put back; what a customer sent stays', async () => {
      const customer = await shop.regular({ born: '--03-03' });
      const { id } = await did('POST', `customers/${customer}/feedback`, { answer: 'bad' });
      expect((await ask('DELETE', `feedback/${id}`)).status).toBe(204);
      expect(await said()).toEqual([]);
      expect((await ask('POST', `feedback/${id}/seen`)).status).toBe(404);
      await did('POST', `feedback/${id}/restore`);
      expect(await said()).toHaveLength(1);
      await mended(shop);
      await shop.at('2026-11-26T12:00:00Z');
      await askedPage(shop, askedToken((await shop.mails())[0])).follow('good');
      const [theirs] = await said('limit=1');
      expect((await ask('DELETE', `feedback/${theirs.id}`)).body).toMatchObject({ code: 'theirs' });
    });

    it('turns away days to come, odd answers, fields it does not know and customers who are not here', async () => {
      const customer = await shop.regular({ born: '--03-03' });
      const early = await ask('POST', `customers/${customer}/feedback`, { answer: 'bad', day: '2026-12-24' });
      expect(early.body).toMatchObject({ status: 422, code: 'not-yet', errors: [{ path: 'day' }] });
      for (const odd of [{ answer: '5 stars' }, { answer: 'good', score: 5 }, { answer: 'good', words: '' }, {}])
        expect((await ask('POST', `customers/${customer}/feedback`, odd)).status, JSON.stringify(odd)).toBe(400);
      const nobody = '0197aaaa-0000-7000-8000-000000000000';
      expect((await ask('POST', `customers/${nobody}/feedback`, { answer: 'good' })).status).toBe(404);
      expect(await count('feedback')).toBe(0);
    });
  });
});
