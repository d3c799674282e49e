import type { Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import { startMailSink, type MailSink } from '../support/mail-sink';
import { isAccessible } from './support/axe';
import { guidePicture } from './support/guide';
import { press, tabTo } from './support/keys';
import { expect, signIn, test, type Shop } from './support/shop';

// What care is for, in one story: a delivery goes wrong and is made good, and whoever takes over asks nothing twice.
const desk = { width: 1280, height: 860 };
const phone = { width: 360, height: 740 };
const rui = { name: 'Rui Costa', email: 'rui@shop.test', password: 'early-tide-77-blue' };
const replacement = 'Six new bottles, packed in straw';

async function ask(page: Page, shop: Shop, method: 'get' | 'post', path: string, body?: object) {
  const answer = await page.request[method](`${shop.url}/api${path}`, {
    headers: { 'sec-fetch-site': 'same-origin' },
    ...(body ? { data: body } : {}),
  });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return answer.json();
}

async function itIs(page: Page, shop: Shop, now: string): Promise<void> {
  await page.clock.setFixedTime(now);
  await shop.moveTo(now);
}

/** A regular who likes Jazz, and an offer for those who do, on its way on Wednesday. */
async function aRegularWithAnOffer(page: Page, shop: Shop): Promise<string> {
  const { id } = await ask(page, shop, 'post', '/customers', {
    name: { given: 'Leonie', family: 'Köhler', sayIt: 'lay-OH-nee KUR-ler' },
    emails: [{ address: 'leonie@surfeu.de' }],
    phones: [{ number: '+49 711 2842222' }],
    consent: { basis: 'asked' },
    language: 'en',
  });
  const jazz = { kind: 'interest', stance: 'like', text: 'Jazz', source: 'said' };
  await ask(page, shop, 'post', `/customers/${id}/preferences`, jazz);
  const offer = await ask(page, shop, 'post', '/offers', {
    name: 'A glass with the Jazz evening',
    interests: ['Jazz'],
    firstDay: '2026-12-01',
    lastDay: '2026-12-20',
    sendDay: '2026-12-02',
    terms: 'One for each.',
    codeMode: 'single',
  });
  await ask(page, shop, 'post', `/offers/${offer.id}/schedule`);
  return id;
}

/** She reads the brief, listens, writes, says it back, and promises. */
async function theCall(page: Page, shop: Shop, id: string): Promise<void> {
  await page.goto(`${shop.url}/customers/${id}`);
  await expect(page.getByText('You read this')).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByLabel('What they say')).toBeFocused();
  await page.getByRole('combobox', { name: 'How you speak' }).selectOption('They call');
  await page.getByLabel('What they say').focus();
  await page.keyboard.type('The delivery came broken, two of six. Guests are coming on Saturday.');
  await page.keyboard.press('Alt+c');
  await page.keyboard.type('Two bottles of six are broken, and you need them before Saturday.');
  await page.getByLabel('They said yes, that is it').check();
  await page.keyboard.press('Alt+p');
  await page.keyboard.type(replacement);
  await page
    .getByRole('group', { name: 'By when' })
    .getByRole('button', { name: /Friday/ })
    .click();
  await press(page, 'button', 'Bad');
  await guidePicture(page, 'contact');
  await isAccessible(page, 'contact, a complaint, 1280');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('call from them, bad mood').first()).toBeVisible();
}

/** What went wrong stands in her words, so that offers wait. */
async function theComplaint(page: Page): Promise<string> {
  await press(page, 'button', 'Something went wrong');
  await page.keyboard.type('Two of the six bottles were broken.');
  await press(page, 'button', 'Write it down');
  await tabTo(page, 'textbox', 'How you said it');
  await page.keyboard.type('I am sorry, we packed them badly.');
  await press(page, 'button', 'I said sorry');
  await expect(page.getByText('0 of 12 good contacts since it went wrong')).toBeVisible();
  return page.url();
}

for (const database of ['sqlite', 'postgres'] as const) {
  test.describe(`a delivery goes wrong, on ${database}`, () => {
    let sink: MailSink;
    test.use({
      database,
      viewport: desk,
      now: '2026-11-30T10:00:00Z',
      env: async ({}, use) => {
        sink = await startMailSink();
        await use({ SMTP_URL: `${sink.url}?from=ana@shop.test` });
        await sink.close();
      },
    });

    test('and is made good: the offer waits, the promise is kept, she says yes, and the next of us knows it all', async ({
      page,
      shop,
      browser,
    }) => {
      test.setTimeout(240_000);
      await page.clock.setFixedTime('2026-11-30T10:00:00Z');
      await signIn(page, shop);
      const id = await aRegularWithAnOffer(page, shop);
      await theCall(page, shop, id);
      const complaint = await theComplaint(page);

      await itIs(page, shop, '2026-12-02T10:00:00Z');
      await page.goto(`${shop.url}/customers/${id}/heard`);
      await expect(page.getByText(/They have an open complaint since/).first()).toBeVisible();
      await guidePicture(page, 'heard-held');
      expect(sink.received).toHaveLength(0);

      await itIs(page, shop, '2026-12-03T09:00:00Z');
      await page.goto(shop.url);
      await expect(page.getByText(replacement).first()).toBeVisible();
      await page.goto(`${shop.url}/promises`);
      await press(page, 'button', /^Runs late/);
      await expect(page.getByLabel('What you could write, or say')).toHaveValue(/Six new bottles/);
      await guidePicture(page, 'runs-late');
      await page.keyboard.press('Escape');

      await itIs(page, shop, '2026-12-04T15:00:00Z');
      await page.goto(`${shop.url}/promises`);
      await press(page, 'button', /^Kept/);
      await expect(page.getByRole('region', { name: 'Settled' })).toContainText('kept today');
      await page.goto(complaint);
      await tabTo(page, 'textbox', 'The outcome');
      await page.keyboard.type('Six new bottles were brought on Friday.');
      await press(page, 'button', 'Close the complaint');
      await expect(page.getByRole('region', { name: 'How it ended' })).toContainText('Ask them');

      // Whoever is being written about at that moment is passed over until the next turn.
      const written = async () => {
        await itIs(page, shop, '2026-12-07T12:00:00Z');
        return sink.received.map(({ to }) => to);
      };
      await expect.poll(written).toEqual(['leonie@surfeu.de']);
      const letter = await PostalMime.parse(sink.received[0]?.raw ?? '');
      const hers = await (await browser.newContext({ viewport: phone })).newPage();
      await hers.goto(/http:\/\/127\.0\.0\.1:\d+\/f\/[\w-]+/.exec(letter.text ?? '')?.[0] ?? '');
      await isAccessible(hers, 'is it good now, 360');
      await guidePicture(hers, 'question-phone');
      await hers.getByRole('button', { name: 'Yes, it is good' }).click();
      await expect(hers.getByText('We are glad that it is good now.')).toBeVisible();
      await hers.context().close();

      const spoken = {
        channel: 'in-person',
        direction: 'incoming',
        outcome: 'reached',
        mood: 'good',
        said: 'The straw held.',
      };
      await ask(page, shop, 'post', `/customers/${id}/interactions`, spoken);
      await page.goto(complaint);
      await expect(page.getByText('1 of 12 good contacts since it went wrong')).toBeVisible();
      await expect(page.getByRole('region', { name: 'How it ended' })).toContainText('They say it is good now.');

      const who = ['--name', rui.name, '--email', rui.email, '--role', 'rep', '--password-stdin'];
      shop.regulars(['user', 'add', ...who], `${rui.password}\n`);
      await itIs(page, shop, '2027-01-04T10:00:00Z');
      const theirs = await (await browser.newContext({ viewport: phone })).newPage();
      await theirs.clock.setFixedTime('2027-01-04T10:00:00Z');
      await signIn(theirs, shop, rui);
      await theirs.goto(`${shop.url}/customers/${id}`);
      const brief = theirs.getByRole('region', { name: 'Before you speak' });
      for (const known of [/1 of 12/, /Jazz/, /good now/, /The straw held/])
        await expect(brief.getByText(known).first()).toBeVisible();
      await guidePicture(theirs, 'taken-over-phone');
      await isAccessible(theirs, 'a month later, 360');
      await theirs.context().close();
    });
  });
}
