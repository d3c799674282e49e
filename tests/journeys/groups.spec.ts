import type { Page } from '@playwright/test';
import { expect, signIn, test, type Shop } from './support/shop';

test.use({ now: '2026-12-01T10:00:00Z' });

test.describe('groups, at a desk', () => {
  test.use({ viewport: { width: 1280, height: 860 } });

  test('builds a group by keyboard alone, sees who is in it, and asks why somebody is not', async ({ page, shop }) => {
    await sampleShop(page, shop);
    await page.goto(`${shop.url}/segments`);
    await press(page, 'link', 'Make the first group');
    await tabTo(page, 'textbox', 'Name');
    await page.keyboard.type('Likes music, can be written to');

    await press(page, 'button', 'Likes, dislikes, needs');
    await expect(page.getByRole('combobox', { name: 'What: jazz, red wine…' })).toBeFocused();
    const offered = await firstOffer(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: `Remove ${offered}` })).toBeVisible();
    await expect(page.getByText(`Likes ${offered}.`)).toBeVisible();
    await expect(tally(page)).toHaveText(/^\s*\d+\s+customers?/);

    await press(page, 'button', 'Add a line');
    await press(page, 'button', 'Last here');
    await tabTo(page, 'spinbutton', 'Last here: days');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('3660');
    await expect(page.getByText(`Likes ${offered} and last here within 3660 days.`)).toBeVisible();

    await press(page, 'button', 'Save the group');
    await expect(page.getByRole('heading', { level: 1, name: 'Likes music, can be written to' })).toBeVisible();
    await expect(page.getByText(/\d+ customers? in it today/)).toBeVisible();

    await tabTo(page, 'searchbox', 'Customer');
    await page.keyboard.type('a');
    await tabTo(page, 'button', /./, page.getByRole('list', { name: 'Customers found' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText(/is (not )?in this group\./)).toBeVisible();
    await expect(page.getByText(/^Last here within 3660 days: (yes|no), /)).toBeVisible();
  });

  test('changes a group, removes it, and takes that back', async ({ page, shop }) => {
    await sampleShop(page, shop);
    await aGroup(page, shop);
    await page.goto(`${shop.url}/segments`);
    await page.getByRole('link', { name: 'Can be greeted' }).click();
    await page.getByRole('link', { name: 'Change' }).click();
    await page.getByRole('button', { name: 'Add a group of lines' }).click();
    await page.getByRole('button', { name: 'Save the group' }).click();
    await expect(page.getByRole('alert')).toHaveText('Not saved yet. Add a first line.');
    const within = page.getByRole('group', { name: 'A group within' });
    await within.getByRole('button', { name: 'How often here' }).click();
    await within.getByRole('combobox', { name: 'How the lines are taken together' }).selectOption('none');
    await expect(page.getByText('Has an e-mail address and not: has been here at least 3 times.')).toBeVisible();
    await page.getByRole('button', { name: 'Save the group' }).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(page.getByText('No group yet')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Can be greeted' })).toBeVisible();
  });

  test('begins a group from the filters of the list', async ({ page, shop }) => {
    await sampleShop(page, shop);
    await page.goto(`${shop.url}/customers?hasEmail=true&birthdayWithin=90`);
    await page.getByRole('link', { name: 'Make a group of them' }).click();
    await expect(page.getByText('Birthday within 90 days and has an e-mail address.')).toBeVisible();
    const listed = await ask(page, shop, '/customers?hasEmail=true&birthdayWithin=90&total=true');
    await expect(tally(page)).toHaveText(new RegExp(`^\\s*${listed.total}\\s+customer`));
  });
});

test('shows that it heard at once, however slow the server is', async ({ page, shop }) => {
  await sampleShop(page, shop);
  let answer = (): void => undefined;
  const shown = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/segments/count', async (route) => {
    await shown;
    await route.continue();
  });
  await page.goto(`${shop.url}/segments/new`);
  await page.getByRole('button', { name: 'What is known' }).click();
  await expect(page.getByText('counting…').first()).toBeVisible();
  answer();
  await expect(tally(page)).toBeVisible();
});

const tally = (page: Page) => page.locator('rg-segment-tally .count');

async function ask(page: Page, shop: Shop, path: string) {
  return (await page.request.get(`${shop.url}/api${path}`)).json();
}

async function sampleShop(page: Page, shop: Shop): Promise<void> {
  await signIn(page, shop);
  await page.request.post(`${shop.url}/api/sample`, { headers: { 'sec-fetch-site': 'same-origin' } });
}

async function aGroup(page: Page, shop: Shop): Promise<void> {
  const definition = { kind: 'all', of: [{ kind: 'has', op: 'is', what: 'email' }] };
  const answer = await page.request.post(`${shop.url}/api/segments`, {
    headers: { 'sec-fetch-site': 'same-origin' },
    data: { name: 'Can be greeted', definition },
  });
  expect(answer.ok()).toBe(true);
}

/** What is offered first to the field that has the focus. */
async function firstOffer(page: Page): Promise<string> {
  const option = page.locator('.mat-mdc-option-active');
  await expect(option).toBeVisible();
  return ((await option.textContent()) ?? '').trim();
}

type Role = 'button' | 'link' | 'searchbox' | 'spinbutton' | 'textbox';

/** Tabs on until what is so named has the focus. */
async function tabTo(
  page: Page,
  role: Role,
  name: string | RegExp,
  within: Pick<Page, 'getByRole'> = page,
): Promise<void> {
  const there = within.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name });
  await expect(there.first()).toBeVisible();
  for (let step = 0; step < 120; step++) {
    if (await there.evaluateAll((found) => found.some((one) => one === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to “${String(name)}”.`);
}

async function press(page: Page, role: 'button' | 'link', name: string): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press('Enter');
}
