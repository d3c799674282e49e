import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Email } from 'postal-mime';
import { onBothDatabases } from '@regulars/shared/testing';
import { aColleague } from '../../support/people';
import { aGreetingShop, type GreetingShop } from './shop';

// One pixel, as a real PNG.
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

onBothDatabases('the letter itself', (kind) => {
  let shop: GreetingShop;
  const ask = (method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, body?: object) =>
    shop.server.ask(method, path, { as: shop.as, ...(body ? { body } : {}) });
  const putLogo = (body: Buffer, type = 'image/png') =>
    shop.server.ask('PUT', '/api/letterhead/logo', { as: shop.as, body, headers: { 'content-type': type } });
  const regular = async (known: object): Promise<string> => {
    const body = {
      name: { given: 'Leonie', family: 'Köhler' },
      emails: [{ address: 'leonie@regulars.de' }],
      birthday: '--11-28',
      consent: { basis: 'asked' },
      ...known,
    };
    return (await ask('POST', '/api/customers', body)).body.id;
  };
  const onTheDay = async (): Promise<Email> => {
    await shop.plan();
    await shop.at('2026-11-28T09:00:00Z');
    const [mail] = await shop.mails();
    return mail!;
  };

  beforeEach(async () => {
    shop = await aGreetingShop(kind);
  });
  afterEach(() => shop.close());

  it('is in the customer’s language, and so is what stands around it', async () => {
    await regular({ language: 'de-AT' });
    const mail = await onTheDay();
    expect(mail.subject).toBe('Alles Gute zum Geburtstag, Leonie Köhler');
    expect(mail.text).toContain('Keine solchen Grüße mehr: https://vinhos.test/unsubscribe/');
    expect(mail.html).toContain('<html lang="de-AT" dir="ltr">');
  });

  it('is in the shop’s language where theirs is not known, and in the main one where there are no words in theirs', async () => {
    await ask('PUT', '/api/business', { ...(await ask('GET', '/api/business')).body, language: 'de' });
    await regular({});
    await regular({ name: { given: 'Ana' }, emails: [{ address: 'ana@regulars.pt' }], language: 'pt' });
    await onTheDay();
    expect((await shop.mails()).map(({ subject }) => subject).toSorted()).toEqual([
      'Alles Gute zum Geburtstag, Leonie Köhler',
      'Happy birthday, Ana',
    ]);
  });

  it('says the same in text and HTML, with address and ways out, and fetches nothing', async () => {
    await regular({});
    const mail = await onTheDay();
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain('All of us at Vinhos da Ana'.replace('All', 'all'));
      expect(part).toContain('Rua das Flores 1');
      expect(part).toContain('https://vinhos.test/unsubscribe/');
    }
    expect(mail.html).not.toMatch(/<img|<script|url\(|https?:\/\/(?!vinhos\.test)/);
    expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
  });

  it('is answered to the customer’s colleague, and named after them if the owner wants', async () => {
    const rui = await aColleague(shop.server, 'rep');
    await regular({ repId: rui.id });
    const { accent } = (await ask('GET', '/api/letterhead')).body;
    await ask('PUT', '/api/letterhead', { accent, sender: 'colleague' });
    const mail = await onTheDay();
    expect(mail.replyTo?.[0]).toMatchObject({ address: rui.email });
    expect(mail.from?.name).toMatch(/^.+ at Vinhos da Ana$/);
  });

  it('carries the shop’s picture along, in the shop’s colour', async () => {
    expect((await putLogo(png)).body.logo).toMatchObject({ type: 'image/png', width: 1, height: 1 });
    await ask('PUT', '/api/letterhead', { accent: '#FFE680', sender: 'shop' });
    await regular({});
    const mail = await onTheDay();
    expect(mail.html).toContain('<img src="cid:logo@letter"');
    expect(mail.html).toContain('background-color:#ffe680;color:#000000');
    expect(mail.attachments).toMatchObject([
      { mimeType: 'image/png', disposition: 'inline', contentId: '<logo@letter>' },
    ]);
    expect(Buffer.from(mail.attachments[0]!.content as ArrayBuffer).equals(png)).toBe(true);
    const shown = await ask('GET', '/api/letterhead/logo');
    expect([shown.status, shown.headers['content-type'], shown.raw.rawPayload.equals(png)]).toEqual([
      200,
      'image/png',
      true,
    ]);
    expect((await ask('DELETE', '/api/letterhead/logo')).body.logo).toBeNull();
    expect((await ask('GET', '/api/letterhead/logo')).status).toBe(404);
  });

  it('takes only a picture for a picture, and a colour for a colour', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    expect(await putLogo(svg)).toMatchObject({ status: 422, body: { code: 'not-a-picture' } });
    const large = Buffer.concat([png, Buffer.alloc(201 * 1024)]);
    expect(await putLogo(large)).toMatchObject({ status: 422, body: { code: 'picture-too-large' } });
    expect((await putLogo(png, 'text/html')).status).toBe(415);
    expect((await ask('PUT', '/api/letterhead/logo', {})).status).toBe(415);
    for (const accent of ['red', '#fff', '#12345g', '#123456;background:url(x)'])
      expect((await ask('PUT', '/api/letterhead', { accent, sender: 'shop' })).status).toBe(400);
    expect((await ask('GET', '/api/letterhead')).body).toEqual({ accent: '#17594a', sender: 'shop', logo: null });
  });

  it('can be looked at under a head that is not saved yet', async () => {
    const { body } = await ask('POST', '/api/letterhead/preview', { accent: '#102030', sender: 'colleague' });
    expect(body.letter.html).toContain('background-color:#102030;color:#ffffff');
    expect(body.letter.fromName).toContain(' at Vinhos da Ana');
    expect((await ask('GET', '/api/letterhead')).body.accent).toBe('#17594a');
  });

  it('is written from right to left, with emoji and quotes in a name, and no header of theirs', async () => {
    const { id } = (await ask('GET', '/api/templates?kind=birthday')).body.items[0];
    const words = {
      subject: 'מזל טוב {{full_name}}',
      body: 'שלום {{full_name}}',
      belatedSubject: 'א',
      belatedBody: 'א',
    };
    expect((await ask('PUT', `/api/templates/${id}/words/he`, words)).status).toBe(200);
    await regular({ language: 'he', name: { given: '🦄 "אסתר"', family: '<i>Bcc: x@y.z</i>' } });
    const mail = await onTheDay();
    expect(mail.subject).toBe('מזל טוב 🦄 "אסתר" <i>Bcc: x@y.z</i>');
    expect(mail.html).toContain('<html lang="he" dir="rtl">');
    expect(mail.html).not.toContain('<i>');
    expect(mail.bcc).toBeUndefined();
  });
});
