import type { Page } from '@playwright/test';
import { isAccessible } from './support/axe';
import { press, tabTo, writeOver } from './support/keys';
import { expect, signIn, test, type Shop } from './support/shop';

test.use({ now: '2026-12-01T10:00:00Z', viewport: { width: 1280, height: 860 } });

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
