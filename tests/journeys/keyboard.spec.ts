import type { Page } from '@playwright/test';
import { startMailSink, type MailSink } from '../support/mail-sink';
import { press, tabTo, writeOver } from './support/keys';
import { expect, owner, test, type Shop } from './support/shop';

const customers = 'tests/fixtures/chinook/customers.csv';

// Whatever is done here goes through `page.keyboard`, but for the choice of a file: its dialog is the system's own.
test.describe('by keyboard alone, at a desk', () => {
  test.use({ viewport: { width: 1280, height: 860 } });

  test.describe('with a shop nobody owns yet', () => {
    test.use({ isSetUp: false });

    test('sets the shop up in three steps and begins with an empty book', async ({ page, shop }) => {
      await page.goto(shop.setUpLink);
      await write(page, 'Your name', 'Ana Silva');
      await write(page, 'E-mail', 'ana@shop.test');
      await write(page, 'Choose a password', 'quiet-morning-42');
      await press(page, 'button', 'Go on');

      await write(page, 'Name of your shop', 'Silva Records');
      await choose(page, 'Country', 'Austria');
      await expect(page.getByRole('combobox', { name: 'Time zone' })).toContainText('Vienna');
      await press(page, 'button', 'Make it mine');

      await expect(page.getByRole('heading', { name: 'Silva Records is yours' })).toBeVisible();
      await press(page, 'button', /^Start empty/);
      await expect(page).toHaveURL(/\/customers\/new$/);
      await write(page, 'First name', 'Leonie');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: 'Leonie' })).toBeVisible();
    });
  });

  test('brings a list in, saying by which right they are written to', async ({ page, shop }) => {
    await signInByKeys(page, shop);
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type('bring customers');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Bring a list' })).toBeFocused();
    await page.locator('input[type=file]').setInputFiles(customers);
    await tabTo(page, 'radio', /^Not yet/);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /^Yes, as our customer/ })).toBeChecked();
    await press(page, 'button', 'Bring in 59 customers');
    await press(page, 'link', 'See your customers');
    await expect(page.getByText('59 people you know.')).toBeVisible();
  });

  test('takes a date off and puts it back exactly as it was', async ({ page, shop }) => {
    await signInByKeys(page, shop);
    const headers = { 'sec-fetch-site': 'same-origin' };
    const data = { name: { given: 'Leonie' }, birthday: '--05-03' };
    const made = await page.request.post(`${shop.url}/api/customers`, { headers, data });
    const { id } = (await made.json()) as { id: string };
    const dates = async () => (await page.request.get(`${shop.url}/api/customers/${id}/dates`)).json();
    const before: unknown = await dates();
    await page.goto(`${shop.url}/customers/${id}`);
    await press(page, 'button', /^3 May Birthday/);
    await press(page, 'button', 'Take it off');
    await expect(page.getByText('Birthday is taken off.')).toBeVisible();
    expect(await dates()).toEqual({ items: [] });
    await page.keyboard.press('u');
    await expect(page.getByRole('region', { name: 'Dates' }).getByText('Birthday')).toBeVisible();
    expect(await dates()).toEqual(before);
  });

  test('writes down that mail came back and that they asked us not to write, and takes both back', async ({
    page,
    shop,
  }) => {
    await signInByKeys(page, shop);
    const headers = { 'sec-fetch-site': 'same-origin' };
    const data = { name: { given: 'Leonie' }, emails: [{ address: 'leonie@vinhos.pt' }], consent: { basis: 'asked' } };
    const made = await page.request.post(`${shop.url}/api/customers`, { headers, data });
    const { id } = (await made.json()) as { id: string };
    await page.goto(`${shop.url}/customers/${id}`);
    await press(page, 'button', 'The mail came back');
    await expect(page.getByText(/^Nothing goes to leonie@vinhos.pt: mail to it came back, said by Ana/)).toBeVisible();
    await press(page, 'button', 'It works again for leonie@vinhos.pt');
    await write(page, 'How we know', 'She wrote to us from it');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'The mail came back' })).toBeVisible();

    await press(page, 'button', 'They asked us not to write');
    await press(page, 'button', 'Stop writing');
    await expect(page.getByText(/: they asked us not to write, said by Ana Silva on/)).toBeVisible();
    await page.keyboard.press('u');
    await expect(page.getByText(/^Wishes, check-ins and offers: yes, they asked for it/).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'They asked us not to write' })).toBeVisible();
  });

  test.describe('with the sample shop', () => {
    test.use({ now: '2026-12-01T10:00:00Z' });

    test('switches the greetings on, walks the month, and holds, releases and skips one', async ({ page, shop }) => {
      await signInByKeys(page, shop);
      await sampleShop(page, shop);
      await page.goto(`${shop.url}/programmes`);
      await tabTo(page, 'switch', 'Birthday wishes');
      await page.keyboard.press('Space');
      await expect(page.getByText('“Birthday wishes” goes out by itself from now on.')).toBeVisible();

      await page.goto(`${shop.url}/plan`);
      const { day, name } = await nextGreeting(page, shop);
      await tabTo(page, 'button', /, today: /);
      await walk(page, '2026-12-01', day);
      await press(page, 'link', name);
      await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();

      const standing = page.getByRole('region', { name: 'How it stands' });
      await press(page, 'button', 'Hold');
      await expect(standing.getByText('held', { exact: true })).toBeVisible();
      await press(page, 'button', 'Release');
      await expect(standing.getByText('planned', { exact: true })).toBeVisible();
      await press(page, 'button', 'Not this one');
      await expect(standing.getByText('not sent', { exact: true })).toBeVisible();
      await page.keyboard.press('u');
      await expect(standing.getByText('planned', { exact: true })).toBeVisible();
    });

    test('writes the letter anew', async ({ page, shop }) => {
      await signInByKeys(page, shop);
      await sampleShop(page, shop);
      await page.goto(`${shop.url}/programmes`);
      await press(page, 'link', 'Birthday wishes');
      await press(page, 'link', 'The letter');
      await tabTo(page, 'textbox', 'Subject');
      await writeOver(page, 'Many happy returns');
      await tabTo(page, 'textbox', 'Letter');
      await writeOver(page, 'A glass on your day, ');
      // A chip puts its field where one wrote last.
      await press(page, 'button', 'First name');
      await expect(page.getByRole('textbox', { name: 'Letter' })).toHaveValue(
        /^A glass on your day, \{\{\s*first_name/,
      );
      // The way from the subject to the chips leads through the letter: where they go can be chosen beside them.
      await press(page, 'button', 'Subject');
      await press(page, 'button', 'First name');
      await press(page, 'button', 'Save the letter');
      await expect(page.getByText('The letter is saved.')).toBeVisible();
      await page.reload();
      await expect(page.getByRole('textbox', { name: 'Subject' })).toHaveValue(
        'Many happy returns{{first_name|friend}}',
      );
    });

    test('begins a letter, says it in French, and deletes it', async ({ page, shop }) => {
      await signInByKeys(page, shop);
      await sampleShop(page, shop);
      await page.goto(`${shop.url}/letters`);
      await press(page, 'button', 'Write a new letter');
      await choose(page, 'What is it for?', 'Check-in');
      await write(page, 'What do you call it?', 'Long time');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: 'Long time' })).toBeVisible();
      await choose(page, 'Another language', 'French');
      await tabTo(page, 'textbox', 'Subject');
      await writeOver(page, 'Comment allez-vous, {{first_name|cher client}}');
      await press(page, 'button', 'Save the letter');
      await expect(page.getByText('The letter is saved.')).toBeVisible();
      await expect(page.getByRole('article', { name: /^Letter: Comment allez-vous, / })).toBeVisible();
      await press(page, 'button', 'Delete');
      await expect(page.getByText('“Long time” is deleted.')).toBeVisible();
      await expect(page.getByRole('link', { name: /^Long time/ })).toHaveCount(0);
    });
  });

  test.describe('in the settings', () => {
    let sink: MailSink;
    test.beforeEach(async () => void (sink = await startMailSink()));
    test.afterEach(() => sink.close());

    test('makes a token and revokes it, and invites a colleague', async ({ page, shop }) => {
      await signInByKeys(page, shop);
      await press(page, 'link', 'Settings');
      await press(page, 'link', 'API tokens');
      await write(page, 'What is it for?', 'Till at the front');
      await tabTo(page, 'radio', /^Read/);
      await page.keyboard.press('ArrowDown');
      await press(page, 'button', 'Make a token');
      await expect(page.getByText('Copy this token now')).toBeVisible();
      await press(page, 'button', 'I have it');
      await expect(page.getByText('reads and writes for Ana Silva')).toBeVisible();
      await press(page, 'button', 'Revoke Till at the front');
      await expect(page.getByText('No program has a key')).toBeVisible();

      await press(page, 'link', 'People');
      await write(page, 'Their name', 'Mark Philips');
      await write(page, 'Their e-mail', 'mark@shop.test');
      await tabTo(page, 'radio', /^Rep/);
      await page.keyboard.press('ArrowDown');
      await press(page, 'button', 'Make a link');
      await expect(page.getByText('Give this link to Mark Philips.')).toBeVisible();
      await expect(page.getByText('mark@shop.test · Manager')).toBeVisible();
    });

    test('says through which server the mail goes, and tries it', async ({ page, shop }) => {
      await signInByKeys(page, shop);
      await page.goto(`${shop.url}/settings/mail`);
      await tabTo(page, 'combobox', 'Your provider');
      await write(page, 'Server', '127.0.0.1');
      await tabTo(page, 'radio', /^TLS/);
      await page.keyboard.press('ArrowUp');
      const security = page.getByRole('radiogroup', { name: 'Security', exact: true });
      await expect(security.getByRole('radio', { name: /^None/ })).toBeChecked();
      await page.keyboard.press('Shift+Tab');
      await writeOver(page, String(sink.port));
      await press(page, 'button', 'Save');
      await expect(page.getByText('Saved. Send yourself a test.')).toBeVisible();
      await tabTo(page, 'textbox', 'Send a test to');
      await writeOver(page, 'ana@vinhos.pt');
      await page.keyboard.press('Enter');
      await expect(page.getByText('The mail server took it.')).toBeVisible();
      expect(sink.received.map(({ to }) => to)).toEqual(['ana@vinhos.pt']);
    });
  });
});

async function write(page: Page, field: string, text: string): Promise<void> {
  await tabTo(page, 'textbox', field);
  await page.keyboard.type(text);
  await expect(page.getByRole('textbox', { name: field, exact: true })).toHaveValue(text);
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await tabTo(page, 'combobox', field);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.type(option);
  await expect(page.locator('.mat-mdc-option-active')).toHaveText(option);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toHaveCount(0);
}

async function signInByKeys(page: Page, shop: Shop): Promise<void> {
  await page.goto(`${shop.url}/sign-in`);
  await write(page, 'E-mail', owner.email);
  await write(page, 'Password', owner.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}

async function sampleShop(page: Page, shop: Shop): Promise<void> {
  const answer = await page.request.post(`${shop.url}/api/sample`, { headers: { 'sec-fetch-site': 'same-origin' } });
  expect(answer.ok()).toBe(true);
}

/** The first greeting that is planned after the day the test begins on. */
async function nextGreeting(page: Page, shop: Shop): Promise<{ day: string; name: string }> {
  const answer = await page.request.get(`${shop.url}/api/touchpoints?from=2026-12-02&to=2027-01-31&limit=50`);
  const { items } = (await answer.json()) as { items: { day: string; status: string; customer: { name: string } }[] };
  const first = items.find(({ status }) => status === 'planned');
  if (!first) throw new Error('The sample shop has nobody to greet.');
  return { day: first.day, name: first.customer.name };
}

/** By weeks, then by days, with the arrow keys; each step has the focus on the day it comes to. */
async function walk(page: Page, from: string, to: string): Promise<void> {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const steps = [...Array<number>(Math.floor(days / 7)).fill(7), ...Array<number>(days % 7).fill(1)];
  let at = Date.parse(from);
  for (const step of steps) {
    await page.keyboard.press(step === 7 ? 'ArrowDown' : 'ArrowRight');
    at += step * 86_400_000;
    const day = new Date(at).toISOString().slice(0, 10);
    await expect(page.locator(`[data-day="${day}"]`)).toBeFocused();
  }
}
