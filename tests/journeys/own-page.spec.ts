import type { Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import { startMailSink, type MailSink } from '../support/mail-sink';
import { isAccessible } from './support/axe';
import { expect, signIn, test, type Shop } from './support/shop';

const sizes = { desk: { width: 1280, height: 860 }, phone: { width: 360, height: 740 } };

// From the letter to the customer's own page, and from there to what people decide about it.
test.describe('what a customer chooses by the link in a letter', () => {
  let sink: MailSink;
  test.use({
    now: '2026-12-01T10:00:00Z',
    env: async ({}, use) => {
      sink = await startMailSink();
      await use({ SMTP_URL: `${sink.url}?from=ana@shop.test` });
      await sink.close();
    },
  });

  test('without a script and by keyboard: kinds, a pause, a correction, and to be forgotten', async ({
    page,
    shop,
    browser,
  }) => {
    test.setTimeout(300_000);
    await signIn(page, shop);
    const customer = await aGreetedCustomer(page, shop);
    const url = await preferencesUrl(sink);
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: sizes.phone });
    const own = await context.newPage();
    await own.goto(url);
    await expect(own.getByRole('heading', { level: 1 })).toHaveText('What you hear from us, Leoni');

    await tabTo(own, 'switch', /^Offers/);
    await own.keyboard.press('Space');
    await press(own, 'button', 'Save my choice');
    await expect(own.getByRole('status')).toHaveText('Saved. It holds from now on.');
    await expect(own.getByRole('switch', { name: /^Offers/ })).not.toBeChecked();
    await expect(own.getByRole('switch', { name: /^Good wishes/ })).toBeChecked();

    await press(own, 'button', '3 months');
    await expect(own.getByText('You hear nothing from us until 14 March 2027.')).toBeVisible();
    await press(own, 'button', 'End the pause now');
    await expect(own.getByRole('status')).toHaveText('The pause is over.');

    await own.locator('summary').focus();
    await own.keyboard.press('Enter');
    await tabTo(own, 'textbox', 'First name');
    await own.keyboard.type('Leonie');
    await press(own, 'button', 'Send the correction');
    await expect(own.getByRole('status')).toContainText('Thank you.');

    await decidesByKeyboard(page, shop, customer);

    await press(own, 'link', 'Ask to be forgotten');
    await press(own, 'button', 'Yes, forget me');
    await expect(own.getByText(/has to answer by 14 January 2027/)).toBeVisible();
    await erases(page, shop);
    await own.reload();
    await expect(own.getByRole('heading', { level: 1 })).toHaveText('This link leads nowhere any more');
    await context.close();
  });

  test('axe finds nothing on these pages, light and dark, wide and on a phone, and none scrolls sideways', async ({
    page,
    shop,
  }) => {
    test.setTimeout(600_000);
    await signIn(page, shop);
    const customer = await aGreetedCustomer(page, shop);
    const url = await preferencesUrl(sink);
    const unsubscribe = url.replace('/preferences/', '/unsubscribe/');
    await everySize(page, `${shop.url}/requests`);
    for (const address of [url, `${url}/forget`, unsubscribe, `${shop.url}/preferences/nobody`])
      await everySize(page, address);
    await page.request.post(`${url}/pause`, { form: { months: '1' } });
    await page.request.post(`${url}/correction`, { form: { given: 'Leonie', day: '3', month: '5' } });
    await page.request.post(`${url}/forget`);
    for (const address of [
      `${url}?done=forget`,
      `${shop.url}/requests`,
      `${shop.url}/`,
      `${shop.url}/customers/${customer}`,
      `${shop.url}/settings/consent`,
    ])
      await everySize(page, address);
  });
});

async function decidesByKeyboard(page: Page, shop: Shop, customer: string): Promise<void> {
  await page.goto(`${shop.url}/`);
  await press(page, 'link', /^Decide what Leoni Köhler asks for/);
  await expect(page.getByRole('heading', { level: 1, name: 'Corrections and requests' })).toBeFocused();
  await expect(page.getByText('Leoni Köhler → Leonie Köhler')).toBeVisible();
  await press(page, 'button', /^Put it right/);
  await expect(page.getByText('Nobody asks for anything')).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByText('Leoni Köhler → Leonie Köhler')).toBeVisible();
  await press(page, 'button', /^Put it right/);
  await expect(page.getByText('Nobody asks for anything')).toBeVisible();
  await page.goto(`${shop.url}/customers/${customer}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Leonie Köhler' })).toBeVisible();
  await expect(page.getByText('They asked to hear nothing until 14 March 2027')).toBeVisible();
  await expect(page.getByText(/^Offers: no, they said so themselves on 14 December/)).toBeVisible();
}

async function erases(page: Page, shop: Shop): Promise<void> {
  await page.goto(`${shop.url}/requests`);
  await expect(page.getByText(/Answer by 14 January 2027/)).toBeVisible();
  await press(page, 'button', /^Erase for good…/);
  await tabTo(page, 'textbox', 'Type Leonie Köhler to go on');
  await page.keyboard.type('Leonie Köhler');
  await press(page, 'button', 'Erase for good');
  await expect(page.getByText('Leonie Köhler is erased.')).toBeVisible();
  await expect(page.getByText('Nobody asks for anything')).toBeVisible();
}

/** Somebody whose birthday letter has just gone out; gives the id. */
async function aGreetedCustomer(page: Page, shop: Shop): Promise<string> {
  const ask = async (method: 'get' | 'post' | 'patch', path: string, data?: object) => {
    const headers = { 'sec-fetch-site': 'same-origin' };
    const answer = await page.request[method](`${shop.url}/api${path}`, { headers, ...(data ? { data } : {}) });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return answer.json();
  };
  const [programme] = (await ask('get', '/programmes')).items;
  await ask('patch', `/programmes/${programme.id}`, { on: true });
  const { id } = await ask('post', '/customers', {
    name: { given: 'Leoni', family: 'Köhler' },
    birthday: '--12-14',
    emails: [{ address: 'leonie@regulars.de' }],
    consent: { basis: 'asked', wording: 'May we write to you?' },
  });
  await shop.moveTo('2026-12-14T08:00:00Z');
  return id;
}

async function preferencesUrl(sink: MailSink): Promise<string> {
  const mail = await PostalMime.parse(sink.received[0]?.raw ?? '');
  const found = /https?:\S+\/preferences\/[\w-]{43}/.exec(mail.text ?? '')?.[0];
  if (found === undefined) throw new Error('The letter has no link to the preferences.');
  return found;
}

async function everySize(page: Page, address: string): Promise<void> {
  await page.goto(address);
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await isAccessible(page, `${address}, ${size}`);
  }
}

type Role = 'button' | 'link' | 'switch' | 'textbox';

/** Tabs on until what is so named has the focus. */
async function tabTo(page: Page, role: Role, name: string | RegExp): Promise<void> {
  const there = page.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name }).first();
  await expect(there).toBeVisible();
  for (let step = 0; step < 120; step++) {
    if ((await page.locator(':focus').count()) > 0 && (await focused(page, role, name))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to “${String(name)}”.`);
}

/** A page without scripts can still be asked which of its elements has the focus. */
async function focused(page: Page, role: Role, name: string | RegExp): Promise<boolean> {
  const named = page.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name });
  return (await named.and(page.locator(':focus')).count()) > 0;
}

async function press(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press('Enter');
}
