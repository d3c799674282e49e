import { afterEach, beforeEach, expect, it } from 'vitest';
import { templateKinds } from '@regulars/outreach/domain';
import { onBothDatabases } from '@regulars/shared/testing';
import { aGreetingShop, type GreetingShop } from './shop';

const plain = { subject: 'Hello {{first_name|friend}}', body: 'Come by', belatedSubject: null, belatedBody: null };
const errorsOf = (answer: { body: { errors?: { path: string; message: string }[] } }) =>
  (answer.body.errors ?? []).map(({ path, message }) => `${path}: ${message}`);

onBothDatabases('the letters that programmes write in', (kind) => {
  let shop: GreetingShop;
  const ask = (method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, body?: object) =>
    shop.server.ask(method, `/api/templates${path}`, { as: shop.as, ...(body ? { body } : {}) });
  const made = async (body: object) => (await ask('POST', '', { name: 'Ours', kind: 'check-in', ...body })).body;
  const names = async (query = '') => (await ask('GET', query)).body.items.map(({ name }: { name: string }) => name);

  beforeEach(async () => {
    shop = await aGreetingShop(kind);
  });
  afterEach(() => shop.close());

  it('are there from the start for every kind, in English and German', async () => {
    const { items } = (await ask('GET', '')).body;
    expect(new Set(items.map((one: { kind: string }) => one.kind))).toEqual(new Set(templateKinds));
    for (const { words, language } of items) {
      expect(language).toBe('en');
      expect(words.map((one: { language: string }) => one.language)).toEqual(['en', 'de']);
    }
    expect(await names('?kind=holiday')).toEqual(['Holiday wishes', 'Christmas wishes', 'New Year wishes']);
    expect((await ask('GET', '?kind=magic')).status).toBe(400);
  });

  it('are made, copied, named anew, deleted and brought back', async () => {
    const { id, words } = await made({});
    expect(words[0].subject).toBe('How are you, {{first_name|dear friend}}?');
    const copy = (await ask('POST', `/${id}/copy`, { name: 'Theirs' })).body;
    expect(copy).toMatchObject({ name: 'Theirs', kind: 'check-in', words, usedBy: [] });
    expect((await ask('PATCH', `/${copy.id}`, { name: 'Once more' })).body.name).toBe('Once more');
    expect((await ask('DELETE', `/${copy.id}`)).status).toBe(204);
    expect(await names('?kind=check-in')).toEqual(['How are you', 'Ours']);
    expect((await ask('GET', `/${copy.id}`)).status).toBe(404);
    expect((await ask('DELETE', `/${copy.id}`)).status).toBe(404);
    expect((await ask('POST', `/${copy.id}/restore`)).body.name).toBe('Once more');
    expect(await names('?kind=check-in')).toEqual(['How are you', 'Ours', 'Once more']);
  });

  it('are not deleted while something writes in them: it is named', async () => {
    const [{ id, usedBy }] = (await ask('GET', '?kind=birthday')).body.items;
    expect(usedBy).toEqual(['Birthday wishes']);
    const refused = await ask('DELETE', `/${id}`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'template-in-use' } });
    expect(refused.body.detail).toBe('“Birthday wishes” writes in this letter. Choose another letter there first.');
    expect((await ask('GET', `/${id}`)).status).toBe(200);
  });

  it('say only what their kind knows, and all that it must say', async () => {
    const { id } = await made({});
    const put = (to: string, words: object) => ask('PUT', `/${to}/words/en`, { ...plain, ...words });
    expect(errorsOf(await put(id, { body: 'Your code: {{offer_code|none}}' }))).toEqual([
      expect.stringMatching(/^body: \{\{offer_code\}\} says nothing in a check-in\. You can use first_name/),
    ]);
    expect(errorsOf(await put(id, { body: 'Number {{visits}}' }))).toEqual([
      'body: {{visits}} needs words for when it is not known, like {{visits|several}}.',
    ]);
    expect(errorsOf(await put(id, { belatedSubject: 'Late' }))).toEqual([
      'belatedSubject: A check-in is never sent late.',
    ]);
    const offer = await made({ kind: 'offer', name: 'Jazz' });
    const bare = await put(offer.id, { body: 'We have {{offer_name}}' });
    expect(bare).toMatchObject({ status: 422, body: { code: 'words-do-not-fit' } });
    expect(errorsOf(bare)).toEqual(['body: This letter must say the last day of the offer: put {{offer_until}} in.']);
    expect((await ask('GET', `/${offer.id}`)).body.words).toEqual(offer.words);
    const birthday = await ask('POST', '', { name: 'B', kind: 'birthday', words: [{ ...plain, language: 'en' }] });
    expect(errorsOf(birthday)).toEqual([
      'words.0.belatedSubject: A birthday wish may go out a day late: it needs words for that.',
      'words.0.belatedBody: A birthday wish may go out a day late: it needs words for that.',
    ]);
    expect(await names('?kind=birthday')).toEqual(['Birthday wishes']);
  });

  it('run no code, whatever stands between braces', async () => {
    const { id } = await made({});
    for (const field of ['constructor', '7*7', '__proto__', 'first_name.constructor', '#each x'])
      expect((await ask('PUT', `/${id}/words/en`, { ...plain, body: `{{${field}}}` })).status).toBe(400);
    const harmless = { ...plain, subject: '<b>${7*7}</b> {7*7}', body: '<script>alert(1)</script> <%= 7*7 %>' };
    expect((await ask('PUT', `/${id}/words/en`, harmless)).status).toBe(200);
    const { letter } = (await ask('POST', `/${id}/preview`, { language: 'en' })).body;
    expect(letter.subject).toBe('<b>${7*7}</b> {7*7}');
    expect(letter.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &lt;%= 7*7 %&gt;');
    expect(letter.html).not.toMatch(/<script|<b>/);
  });

  it('keep their words by language, and one of them as the main one', async () => {
    const { id } = await made({ words: [{ ...plain, language: 'en' }] });
    const put = await ask('PUT', `/${id}/words/pt-br`, { ...plain, subject: 'Olá {{first_name|amigo}}' });
    expect(put.body.words.map((one: { language: string }) => one.language)).toEqual(['en', 'pt-BR']);
    expect((await ask('PUT', `/${id}/words/klingon`, plain)).status).toBe(400);
    expect(await ask('DELETE', `/${id}/words/en`)).toMatchObject({ status: 409, body: { code: 'main-language' } });
    expect((await ask('PATCH', `/${id}`, { language: 'fr' })).status).toBe(422);
    expect((await ask('PATCH', `/${id}`, { language: 'pt-BR' })).body.words[0].language).toBe('pt-BR');
    expect((await ask('DELETE', `/${id}/words/en`)).body.words).toHaveLength(1);
    expect((await ask('DELETE', `/${id}/words/en`)).status).toBe(404);
  });

  it('tell which fields each kind may use', async () => {
    const fields = async (of: string) =>
      (await ask('GET', `/fields?kind=${of}`)).body.items.map(({ insert }: { insert: string }) => insert);
    expect(await fields('offer')).toEqual(
      expect.arrayContaining(['{{offer_name}}', '{{offer_until}}', '{{offer_code|your name}}']),
    );
    expect(await fields('holiday')).not.toContain('{{offer_name}}');
  });

  it('warn of what real recipients lack, and of those who read another language', async () => {
    const { id } = await made({ words: [{ ...plain, body: '{{rep_name|us}}', language: 'en' }] });
    const add = async (body: object) =>
      (await shop.server.ask('POST', '/api/customers', { as: shop.as, body })).body.id as string;
    const mailed = (address: string) => ({ emails: [{ address }] });
    const leonie = await add({ name: { given: 'Leonie', family: 'Köhler' }, language: 'de', ...mailed('l@k.de') });
    await add({ name: { given: null, family: 'Müller' }, ...mailed('m@m.de') });
    await add({ name: { given: null, family: 'Harris', preferred: 'Frank' }, ...mailed('f@h.uk') });
    await add({ name: { given: null, family: 'Nobody' } });
    const gaps = async (body: object) => (await ask('POST', `/${id}/gaps`, body)).body;
    const all = await gaps({});
    expect(all).toMatchObject({ audience: 'everybody', total: 3 });
    expect(all.gaps.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      '1 of 3 has no first name: they read “friend”.',
      'All 3 have nobody who looks after them: they read “us”.',
      '1 of 3 speaks German: they read the words in English.',
    ]);
    const draft = { ...plain, subject: 'Guten Tag {{full_name}}' };
    const drafted = await gaps({ customerIds: [leonie], language: 'de', draft });
    expect(drafted).toEqual({ audience: 'chosen', total: 1, gaps: [] });
    expect(await gaps({ customerIds: [] })).toEqual({ audience: 'chosen', total: 0, gaps: [] });
  });

  it('count among those that are planned, once something is', async () => {
    await shop.regular({ called: 'Leonie', born: '--11-28' });
    await shop.regular({ called: 'Frank Harris', born: '1986-05-01' });
    await shop.plan();
    const [{ id }] = (await ask('GET', '?kind=birthday')).body.items;
    const { body } = await ask('POST', `/${id}/gaps`, {
      draft: { ...plain, body: 'You turn {{age|older}}', belatedSubject: 'Late', belatedBody: 'Late' },
    });
    expect(body).toMatchObject({ audience: 'coming', total: 1 });
    expect(body.gaps[0].sentence).toBe('1 of 1 has no year of birth: they read “older”.');
  });
});
