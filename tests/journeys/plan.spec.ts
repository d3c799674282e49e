import type { Page } from '@playwright/test';
import { isAccessible } from './support/axe';
import { expect, signIn, test, type Shop } from './support/shop';

const headers = { 'sec-fetch-site': 'same-origin' };

interface Planned {
  id: string;
  day: string;
  customer: { id: string; name: string };
}

// What somebody does with a plan that is alive: the sample shop, on a day in December.
test.describe('the plan', () => {
  test.use({ now: '2026-12-01T10:00:00Z', viewport: { width: 1280, height: 860 } });

  test('moves by keys with the focus going along, holds, and takes several back at once', async ({ page, shop }) => {
    await signIn(page, shop);
    await aliveShop(page, shop);
    // What is due goes out first, and not while one chooses.
    await shop.moveTo('2026-12-01T10:00:00Z');
    const [first] = await planned(page, shop);
    if (!first) throw new Error('The sample shop has nobody to greet.');
    const link = page.getByRole('link', { name: first.customer.name, exact: true });

    await page.goto(`${shop.url}/plan?day=${first.day}`);
    await link.focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect(page.getByText(`Moved to `)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`day=${dayAfter(first.day)}`));
    await expect(link).toBeFocused();
    expect(await dayOf(page, shop, first.id)).toBe(dayAfter(first.day));
    await page.keyboard.press('u');
    await expect.poll(() => dayOf(page, shop, first.id)).toBe(first.day);

    await page.goto(`${shop.url}/plan?view=week&day=${first.day}`);
    await page.getByRole('link', { name: first.customer.name, exact: true }).click();
    await page.getByRole('button', { name: 'Hold', exact: true }).click();
    await expect(page.getByRole('region', { name: 'How it stands' }).getByText('held', { exact: true })).toBeVisible();
    await page.goto(`${shop.url}/plan?needs=held`);
    await expect(page.getByRole('link', { name: /^Held/ })).toContainText('1');
    await page.getByRole('button', { name: new RegExp(`^Release ?: ${first.customer.name}`) }).click();
    await expect(page.getByText('Nothing is held')).toBeVisible();

    await page.goto(`${shop.url}/plan?view=list`);
    await page.getByRole('checkbox', { name: /^Choose all \d+ shown/ }).click();
    const skip = page.getByRole('button', { name: /^Not these \d+$/ });
    const count = Number(/\d+/.exec(await skip.innerText())?.[0]);
    const notSent = page.getByText('not sent', { exact: true });
    const before = await notSent.count();
    await skip.click();
    await expect(page.getByText(`${count} ${count === 1 ? 'message' : 'messages'} not sent this time.`)).toBeVisible();
    await expect(notSent).toHaveCount(before + count);
    await page.keyboard.press('u');
    await expect(notSent).toHaveCount(before);
  });

  test('approves what waits for it, and does a call from Today', async ({ page, shop }) => {
    await signIn(page, shop);
    await aliveShop(page, shop, { needsApproval: true });
    await page.goto(shop.url);
    await expect(page.getByText(/to go out once you approve/)).toBeVisible();
    await page.getByRole('link', { name: 'Look at what needs your approval' }).click();
    await page.getByRole('button', { name: /^Approve all \d+ shown$/ }).click();
    await expect(page.getByText('Nothing waits for your approval')).toBeVisible();

    const [first] = await planned(page, shop);
    if (!first) throw new Error('Nothing was approved.');
    await shop.moveTo(`${first.day}T06:00:00Z`);
    const handed = await page.request.post(`${shop.url}/api/touchpoints/${first.id}/hand-over`, {
      headers,
      data: { way: 'call' },
    });
    expect(handed.ok(), await handed.text()).toBe(true);
    await page.goto(shop.url);
    await page.getByRole('button', { name: `Done for ${first.customer.name}` }).click();
    await expect(page.getByText(`You called ${first.customer.name}.`)).toBeVisible();
    await expect(page.getByRole('button', { name: `Done for ${first.customer.name}` })).toHaveCount(0);

    await page.goto(`${shop.url}/customers/${first.customer.id}/heard`);
    await expect(page.getByText('Ana Silva called.')).toBeVisible();
    await expect(page.getByText('Approved.')).toBeVisible();
  });

  test('is found without fault by axe in each of its views, light and dark, wide and on a phone', async ({
    page,
    shop,
  }) => {
    test.setTimeout(300_000);
    await signIn(page, shop);
    await aliveShop(page, shop);
    const [first] = await planned(page, shop);
    if (!first) throw new Error('The sample shop has nobody to greet.');
    await page.request.post(`${shop.url}/api/touchpoints/${first.id}/hold`, { headers });
    const heard = `/customers/${first.customer.id}/heard`;
    for (const [width, height] of [
      [1280, 860],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const address of ['/plan?needs=held', `/plan/${first.id}`, heard]) {
        await page.goto(`${shop.url}${address}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await isAccessible(page, `${address}, ${width}`);
      }
    }
  });
});

/** The sample shop with its birthday wishes on. */
async function aliveShop(page: Page, shop: Shop, change: object = {}): Promise<void> {
  await page.request.post(`${shop.url}/api/sample`, { headers });
  const programmes = await page.request.get(`${shop.url}/api/programmes`);
  const { items } = (await programmes.json()) as { items: { id: string }[] };
  const on = await page.request.patch(`${shop.url}/api/programmes/${items[0]?.id ?? ''}`, {
    headers,
    data: { on: true, ...change },
  });
  expect(on.ok(), await on.text()).toBe(true);
}

/** What is planned from tomorrow on. */
async function planned(page: Page, shop: Shop): Promise<Planned[]> {
  const answer = await page.request.get(`${shop.url}/api/touchpoints?from=2026-12-02&status=planned&limit=100`);
  return ((await answer.json()) as { items: Planned[] }).items;
}

async function dayOf(page: Page, shop: Shop, id: string): Promise<string> {
  const answer = await page.request.get(`${shop.url}/api/touchpoints/${id}`);
  return ((await answer.json()) as Planned).day;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
