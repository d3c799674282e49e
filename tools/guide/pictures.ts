import type { Page } from '@playwright/test';
import { expect, owner, signIn, test, type Shop } from '../../tests/journeys/support/shop';
import { guidePicture } from '../../tests/journeys/support/guide';
import { openSample } from './sample';

// The pictures of docs/guide, taken from the product as it runs; a fixed clock makes them the same every time. It is half
// past eight in the shop: today's wishes are still to go.
const now = '2026-11-24T07:30:00Z';
const desk = { width: 1280, height: 860 };
const phone = { width: 360, height: 740 };

test.use({ now });

test.beforeEach(async ({ page }) => page.clock.setFixedTime(now));

/** Opens an address and takes its picture. */
async function show(page: Page, shop: Shop, address: string, name: string): Promise<void> {
  await page.goto(`${shop.url}${address}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await guidePicture(page, name);
}

test.describe('a new shop', () => {
  test.use({
    isSetUp: false,
    env: { SMTP_URL: 'smtps://mail.silva-records.example:465?from=ana@silva-records.example' },
  });

  test('is set up, and its customers come in', async ({ page, shop }) => {
    await page.goto(shop.setUpLink);
    await page.getByLabel('Your name').fill(owner.name);
    await page.getByLabel('E-mail').fill(owner.email);
    await page.getByLabel('Choose a password').fill(owner.password);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByLabel('Name of your shop').fill('Silva Records');
    await page.getByRole('combobox', { name: 'Country' }).click();
    await page.getByRole('option', { name: 'Germany', exact: true }).click();
    await page.getByLabel('Postal address').fill('Theodor-Heuss-Straße 34, 70174 Stuttgart');
    await guidePicture(page, 'set-up');
    await page.getByRole('button', { name: 'Make it mine' }).click();
    await expect(page.getByRole('button', { name: 'Bring my customers' })).toBeVisible();
    await shop.moveTo(now);
    await page.goto(`${shop.url}/import`);
    await page.locator('input[type=file]').setInputFiles('tests/fixtures/chinook/customers.csv');
    await page.getByLabel('Yes, as our customer').check();
    await page.getByLabel('Yes, as our customer').blur();
    await expect(page.getByRole('button', { name: 'Bring in 59 customers' })).toBeVisible();
    await guidePicture(page, 'import');
    await page.getByRole('button', { name: 'Bring in 59 customers' }).click();
    await expect(page.getByRole('link', { name: 'See your customers' })).toBeVisible();
    await guidePicture(page, 'import-done');
  });
});

test('the sample shop on a Tuesday morning', async ({ page, shop }) => {
  await signIn(page, shop);
  const known = await openSample(page, shop);
  await shop.moveTo(now);
  await show(page, shop, '/', 'today');
  await show(page, shop, '/customers', 'customers');
  await show(page, shop, `/customers/${known.somebody}`, 'customer');
  await page.setViewportSize(phone);
  await show(page, shop, `/customers/${known.somebody}`, 'brief-phone');
  await page.setViewportSize(desk);
  await show(page, shop, '/plan', 'plan');
  await page.emulateMedia({ colorScheme: 'dark' });
  await show(page, shop, '/plan', 'plan-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await show(page, shop, `/plan/${known.greeting}`, 'greeting');
  await show(page, shop, '/programmes', 'programmes');
  await show(page, shop, `/programmes/${known.programme}?show=letter`, 'letter');
  await show(page, shop, '/settings/mail', 'mail');
});
