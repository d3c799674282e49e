import type { Page } from '@playwright/test';
import { isAccessible } from './support/axe';
import { press, tabTo, writeOver } from './support/keys';
import { expect, signIn, test, type Shop } from './support/shop';

const now = '2026-12-01T10:00:00Z';
test.use({ now, viewport: { width: 1280, height: 860 } });
test.beforeEach(({ page }) => page.clock.setFixedTime(now));

const headers = { 'sec-fetch-site': 'same-origin' };

async function post(page: Page, shop: Shop, path: string, data: object): Promise<{ id: string }> {
  const answer = await page.request.post(`${shop.url}/api${path}`, { headers, data });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json() as Promise<{ id: string }>;
}

/** Somebody who may be written to, and what they like. */
async function somebody(page: Page, shop: Shop, called: string, taste: string): Promise<string> {
  const address = { emails: [{ address: `${called.toLowerCase()}@regulars.test` }], address: { city: 'Stuttgart' } };
  const { id } = await post(page, shop, '/customers', {
    name: { given: called, family: null },
    ...address,
    consent: { basis: 'asked' },
  });
  const like = { kind: 'interest', stance: 'like', text: taste, source: 'said' };
  await post(page, shop, `/customers/${id}/preferences`, like);
  return id;
}

/** Tab enters a group of choices at the chosen one; the arrow goes on to the next. */
async function choose(page: Page, next: RegExp, after: RegExp): Promise<void> {
  await tabTo(page, 'radio', after);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: next })).toBeChecked();
}

test('makes an offer by keyboard alone, sees who gets it and why, redeems it and sees what came of it', async ({
  page,
  shop,
}) => {
  await signIn(page, shop);
  const leonie = await somebody(page, shop, 'Leonie', 'Jazz');
  await somebody(page, shop, 'Helena', 'Rock');
  await page.goto(`${shop.url}/offers`);
  await press(page, 'link', 'Make the first offer');
  await tabTo(page, 'textbox', 'Name');
  await writeOver(page, 'A glass with the Jazz evening');
  await tabTo(page, 'textbox', 'What it may interest');
  await writeOver(page, 'Jazz');
  await page.getByLabel('Until', { exact: true }).fill('2026-12-10');
  await choose(page, /^One code for all/, /^A code for each/);
  await tabTo(page, 'textbox', 'The code');
  await writeOver(page, 'JAZZ26');
  await press(page, 'button', 'Save the draft');
  await expect(page.getByRole('heading', { level: 1, name: 'A glass with the Jazz evening' })).toBeVisible();
  await expect(page.getByText('Likes Jazz (said so on 1 December 2026).')).toBeVisible();
  await press(page, 'button', 'Do not fit, 1');
  await expect(page.getByText('As far as we know they do not like Jazz.')).toBeVisible();
  await press(page, 'button', 'Schedule it');
  await expect(page.getByText('It is in the plan now.')).toBeVisible();

  const later = '2026-12-02T10:00:00Z';
  await page.clock.setFixedTime(later);
  await shop.moveTo(later);
  await page.goto(`${shop.url}/redeem/JAZZ26`);
  await tabTo(page, 'combobox', 'Find the customer');
  await writeOver(page, 'Leonie');
  await expect(page.getByRole('option', { name: 'Leonie' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', 'What they paid');
  await writeOver(page, 'a lot');
  await press(page, 'button', 'Redeem it');
  await expect(page.getByText('This cannot be read as an amount.')).toBeVisible();
  await tabTo(page, 'textbox', 'What they paid');
  await writeOver(page, '31,90');
  await press(page, 'button', 'Redeem it');
  await expect(page.getByText(/is redeemed for Leonie, 31,90/)).toBeVisible();

  await page.goto(`${shop.url}/offers`);
  await press(page, 'link', /A glass with the Jazz evening/);
  await press(page, 'link', 'See who');
  await press(page, 'link', /^31,90.*paid$/);
  await expect(page.getByRole('heading', { name: 'Redeemed, with what they paid' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Leonie/ })).toHaveAttribute('href', `/customers/${leonie}`);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await isAccessible(page, `the result, ${width}`);
  }
});

test('begins a reward, sees it in the brief once it is earned, and redeems it with Undo', async ({ page, shop }) => {
  await signIn(page, shop);
  const leonie = await somebody(page, shop, 'Leonie', 'Jazz');
  await page.goto(`${shop.url}/rewards`);
  await press(page, 'button', 'Make the first reward');
  await tabTo(page, 'textbox', 'What they get');
  await writeOver(page, 'A free coffee');
  await tabTo(page, 'spinbutton', 'Every how many visits');
  await writeOver(page, '2');
  await press(page, 'button', 'Begin it today');
  await expect(page.getByRole('switch', { name: /A free coffee/ })).toBeChecked();
  await isAccessible(page, 'rewards');
  await post(page, shop, `/customers/${leonie}/visits`, { day: '2026-11-30' });
  await post(page, shop, `/customers/${leonie}/visits`, { day: '2026-12-01' });
  await page.goto(`${shop.url}/customers/${leonie}`);
  await expect(page.getByText('A free coffee is waiting: 2nd visit on 1 December')).toBeVisible();
  await press(page, 'button', 'Redeem A free coffee');
  await expect(page.getByText('“A free coffee” is redeemed.')).toBeVisible();
  await expect(page.getByText('A free coffee is waiting: 2nd visit on 1 December')).toHaveCount(0);
  await page.keyboard.press('u');
  await expect(page.getByRole('button', { name: 'Redeem A free coffee' })).toBeVisible();
});
