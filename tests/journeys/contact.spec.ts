import type { Page } from '@playwright/test';
import { isAccessible } from './support/axe';
import { press } from './support/keys';
import { expect, signIn, test, type Shop } from './support/shop';

const desk = { width: 1280, height: 860 };
const phone = { width: 360, height: 740 };
const box = (page: Page) => page.getByLabel('What they say');
const saved = (page: Page) => page.getByText('Saved ·');

/** Asks the server as the person signed in on the page. */
async function ask(page: Page, shop: Shop, path: string, body?: object) {
  const method = body === undefined ? 'get' : 'post';
  const headers = { 'sec-fetch-site': 'same-origin' };
  const answer = await page.request[method](`${shop.url}/api${path}`, { headers, ...(body ? { data: body } : {}) });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return answer.json();
}

async function leonie(page: Page, shop: Shop): Promise<string> {
  await signIn(page, shop);
  const { id } = await ask(page, shop, '/customers', {
    name: { given: 'Leonie', family: 'Köhler', sayIt: 'lay-OH-nee KUR-ler' },
    phones: [{ number: '+49 711 2842222' }],
    emails: [{ address: 'leonie@surfeu.test' }],
  });
  return id;
}

test('by keyboard alone: from her page into contact mode, a promise, said back, done, and back', async ({
  page,
  shop,
}) => {
  await page.setViewportSize(desk);
  const id = await leonie(page, shop);
  await page.goto(`${shop.url}/customers/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Leonie Köhler' })).toBeVisible();
  await page.keyboard.press('k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('The labels curl. She pays; prints them for Friday.');
  await expect(page.getByLabel('We promised')).toHaveCount(0);
  await page.keyboard.press('Alt+p');
  await page.keyboard.type('new labels');
  await page.keyboard.press('Alt+c');
  await page.keyboard.type('The labels curl, and you need them before Friday.');
  await press(page, 'button', 'Good');
  await press(page, 'button', 'In 3 weeks');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('Call, good mood').first()).toBeVisible();
  const [written, ...others] = (await ask(page, shop, `/customers/${id}/interactions`)).items;
  expect(others).toEqual([]);
  expect(written).toMatchObject({
    said: 'The labels curl. She pays; prints them for Friday.',
    outcome: 'reached',
    paraphrase: 'The labels curl, and you need them before Friday.',
    confirmed: false,
  });
  expect((await ask(page, shop, `/promises?customer=${id}`)).items).toMatchObject([{ what: 'new labels' }]);
  expect((await ask(page, shop, `/customers/${id}/contact-draft`)).draft).toBeNull();
});

test('single keys wait until one leaves the box, and can be turned off', async ({ page, shop }) => {
  await page.setViewportSize(desk);
  const id = await leonie(page, shop);
  await page.goto(`${shop.url}/customers/${id}/contact`);
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  await expect(page.getByLabel('We promised')).toHaveValue('Find out and tell them: ');
  await page.getByRole('button', { name: 'Turn single keys off' }).click();
  await page.keyboard.press('p');
  await expect(page.getByLabel('We promised')).toHaveCount(1);
});

test('on a phone, by thumb: no answer, call again tomorrow', async ({ page, shop }) => {
  await page.setViewportSize(phone);
  const id = await leonie(page, shop);
  await page.goto(`${shop.url}/customers/${id}/contact`);
  await expect(page.getByRole('link', { name: /Call/ })).toHaveAttribute('href', /^tel:/);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Say how it ended, then it can be written down.')).toBeVisible();
  await page.getByRole('button', { name: 'No answer' }).click();
  await page.getByRole('button', { name: 'Tomorrow' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Call, no answer').first()).toBeVisible();
});

test('the server is killed while she types: no letter is lost, and a second try writes once', async ({
  page,
  shop,
}) => {
  await page.setViewportSize(desk);
  const id = await leonie(page, shop);
  await page.goto(`${shop.url}/customers/${id}/contact`);
  await box(page).pressSequentially('She says the labels ');
  await expect(saved(page)).toBeVisible();
  await shop.kill();
  await box(page).pressSequentially('curl since the weekend.');
  await expect(page.getByText('Kept in this browser. It will be saved when the connection is back')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('The server does not answer')).toBeVisible();
  await box(page).pressSequentially(' Friday!');
  await shop.start();
  // As after a crash of the browser: the page begins anew.
  await page.reload();
  await expect(box(page)).toHaveValue('She says the labels curl since the weekend. Friday!');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('curl since the weekend. Friday!').first()).toBeVisible();
  const { items } = await ask(page, shop, `/customers/${id}/interactions`);
  expect(items).toMatchObject([{ said: 'She says the labels curl since the weekend. Friday!' }]);
});

test('what she types before the page has read what she had left there goes on from it', async ({ page, shop }) => {
  await page.setViewportSize(desk);
  const id = await leonie(page, shop);
  const left = await page.request.put(`${shop.url}/api/customers/${id}/contact-draft`, {
    headers: { 'sec-fetch-site': 'same-origin' },
    data: { after: 0, text: { said: 'The labels curl.' } },
  });
  expect(left.ok()).toBe(true);
  const waiting: (() => void)[] = [];
  const typed = new Promise<void>((resolve) => waiting.push(resolve));
  await page.route(/contact-draft$/, async (route) => {
    if (route.request().method() === 'GET') await typed;
    await route.continue();
  });
  await page.goto(`${shop.url}/customers/${id}/contact`);
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('Guests on Friday.');
  for (const go of waiting) go();
  await expect(box(page)).toHaveValue('The labels curl.\n\nGuests on Friday.');
  await page.keyboard.type(' Twelve.');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(box(page)).toHaveValue('The labels curl.\n\nGuests on Friday. Twelve.');
});

test('two windows: both versions stand there, and keeping both drops nothing', async ({ page, shop }) => {
  await page.setViewportSize(desk);
  const id = await leonie(page, shop);
  await page.goto(`${shop.url}/customers/${id}/contact`);
  const second = await page.context().newPage();
  // Both have read what is kept, which is nothing yet, before the first types.
  const read = second.waitForResponse(/contact-draft$/);
  await second.goto(`${shop.url}/customers/${id}/contact`);
  await read;
  await expect(box(second)).toBeFocused();
  await box(page).pressSequentially('The labels curl.');
  await expect(saved(page)).toBeVisible();
  await box(second).pressSequentially('Guests on Friday.');
  await expect(second.getByRole('heading', { name: 'You typed this in another window' })).toBeVisible();
  // Nothing is written down past a choice that is still open: Done leads to it.
  await second.getByRole('button', { name: 'Reached' }).click();
  await second.getByRole('button', { name: 'Done' }).click();
  await expect(second.getByRole('button', { name: 'Keep both, one under the other' })).toBeFocused();
  expect((await ask(second, shop, `/customers/${id}/interactions`)).items).toEqual([]);
  await second.getByRole('button', { name: 'Keep both, one under the other' }).click();
  await expect(box(second)).toHaveValue('Guests on Friday.\n\nThe labels curl.');
  await expect(saved(second)).toBeVisible();
});

test('what she told before is found in place, and what is too long is told kindly', async ({ page, shop }) => {
  await page.setViewportSize(desk);
  const id = await leonie(page, shop);
  await page.goto(`${shop.url}/customers/${id}/contact`);
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Alt+t');
  await page.getByLabel('What was asked').fill('Which wood?');
  await page.getByLabel('Their answer, in their words').fill('Oak, <b>never</b> pine again');
  await page.getByRole('button', { name: 'Keep this answer' }).click();
  await page.getByLabel('Find in what they told us').fill('OAK');
  await expect(page.getByText('“Oak, <b>never</b> pine again”')).toBeVisible();
  await page.getByLabel('Find in what they told us').fill('glass');
  await expect(page.getByText('They have not told us about that.')).toBeVisible();
  await isAccessible(page, 'already told us');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await box(page).fill('a'.repeat(20_412));
  await expect(page.getByText(/412 characters longer/)).toBeVisible();
});

test('one after another: the queue leads through contact mode and comes back to the next', async ({ page, shop }) => {
  await page.setViewportSize(desk);
  const id = await leonie(page, shop);
  const { id: frank } = await ask(page, shop, '/customers', { name: { given: 'Frank', family: 'Harris' } });
  const { day: dueOn } = await ask(page, shop, '/today');
  await ask(page, shop, `/customers/${id}/promises`, { what: 'new labels', dueOn });
  await ask(page, shop, `/customers/${frank}/promises`, { what: 'a call back', dueOn });
  await page.goto(`${shop.url}/queue`);
  await expect(page.getByText('2 people to speak with.')).toBeVisible();
  await page.keyboard.press('k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('All is well.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('1 person to speak with. 1 person spoken with today.')).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByText('Nobody waits for a word today')).toBeVisible();
  // Kept on the server: another device has no part in this browser.
  await page.evaluate(() => localStorage.clear());
  await expect.poll(async () => ((await ask(page, shop, '/today')) as { putOff: string[] }).putOff).toEqual([frank]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('1 person to speak with. 1 person spoken with today.')).toBeVisible();
});

test('the day on paper is one sheet for each, also of somebody of whom much is known', async ({ page, shop }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, shop);
  await ask(page, shop, '/sample', {});
  await page.goto(`${shop.url}/queue`);
  await page.getByRole('link', { name: 'On paper' }).click();
  const print = page.getByRole('button', { name: 'Print' });
  await expect(print).toBeEnabled();
  const people = await page.locator('rg-paper-brief').count();
  expect(people).toBeGreaterThan(3);
  await page.emulateMedia({ media: 'print' });
  await expect(print).toBeHidden();
  const paper = (await page.pdf({ format: 'A4', path: process.env.PAPER })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(people);
});
