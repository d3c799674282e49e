import type { Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import { startMailSink, type MailSink } from '../support/mail-sink';
import { expect, test, type Shop } from './support/shop';

// What the issue of the product is: from a printed link to a wish in somebody's inbox, all in the browser.
for (const database of ['sqlite', 'postgres'] as const) {
  test.describe(`the main job in the browser, on ${database}`, () => {
    let sink: MailSink;
    test.use({
      database,
      isSetUp: false,
      now: '2026-12-01T10:00:00Z',
      env: async ({}, use) => {
        sink = await startMailSink();
        await use({ SMTP_URL: `${sink.url}?from=ana@shop.test` });
        await sink.close();
      },
    });

    test('sets the shop up, brings both Chinook files, reads a brief on a phone, and sends a wish at nine', async ({
      page,
      shop,
    }) => {
      await setUp(page, shop);
      await countsAsCustomersFor(page, shop, 36);
      await bring(page, 'tests/fixtures/chinook/customers.csv', { button: 'Bring in 59 customers', consent: true });
      await page.goto(`${shop.url}/import`);
      await page
        .getByRole('button', { name: 'Visits' })
        .or(page.getByRole('radio', { name: 'Visits' }))
        .click();
      await bring(page, 'tests/fixtures/chinook/purchases.csv', { button: 'Bring in 412 visits', consent: false });
      await giveBirthday(page, shop);
      await switchOn(page, shop);
      await readsBriefOnPhone(page);
      await shop.moveTo('2026-12-14T07:59:00Z');
      expect(sink.received).toHaveLength(0);
      await shop.moveTo('2026-12-14T08:00:00Z');
      expect(sink.received.map(({ to }) => to)).toEqual(['leonekohler@surfeu.de']);
      // A shop in Germany writes in German unless it says otherwise.
      const { subject } = await PostalMime.parse(sink.received[0]?.raw ?? '');
      expect(subject).toBe('Alles Gute zum Geburtstag, Leonie Köhler');
      await page.goto(`${shop.url}/`);
      await expect(page.getByText('Leonie Köhler').first()).toBeVisible();
      await expect(page.getByText(/Sent/).first()).toBeVisible();
    });
  });
}

async function setUp(page: Page, shop: Shop): Promise<void> {
  await page.goto(shop.setUpLink);
  await page.getByLabel('Your name').fill('Ana Silva');
  await page.getByLabel('E-mail').fill('ana@shop.test');
  await page.getByLabel('Choose a password').fill('quiet-morning-42');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByLabel('Name of your shop').fill('Silva Records');
  await page.getByRole('combobox', { name: 'Country' }).click();
  await page.getByRole('option', { name: 'Germany', exact: true }).click();
  await page.getByRole('button', { name: 'Make it mine' }).click();
  await page.getByRole('button', { name: 'Bring my customers' }).click();
  await expect(page.getByRole('heading', { name: 'Bring a list' })).toBeVisible();
}

/** The last visits in the file are up to two and a half years old by then. */
async function countsAsCustomersFor(page: Page, shop: Shop, existingCustomerMonths: number): Promise<void> {
  const headers = { 'sec-fetch-site': 'same-origin' };
  const answer = await page.request.put(`${shop.url}/api/consent-rule`, { headers, data: { existingCustomerMonths } });
  expect(answer.status()).toBe(200);
}

async function bring(
  page: Page,
  file: string,
  { button, consent }: { button: string; consent: boolean },
): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
  if (consent) await page.getByLabel('Yes, as our customer').check();
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('link', { name: 'See your customers' })).toBeVisible({ timeout: 45_000 });
}

async function giveBirthday(page: Page, shop: Shop): Promise<void> {
  await page.getByRole('link', { name: 'See your customers' }).click();
  await page.getByPlaceholder('Name, phone, e-mail or something noted').fill('kohler');
  await page.getByRole('link', { name: /Leonie Köhler/ }).click();
  await expect(page.getByRole('heading', { name: 'Leonie Köhler' })).toBeVisible();
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const answer = await page.request.post(`${shop.url}/api/customers/${id}/dates`, {
    headers: { 'sec-fetch-site': 'same-origin' },
    data: { kind: 'birthday', day: '1986-12-14' },
  });
  expect(answer.status()).toBe(201);
}

async function switchOn(page: Page, shop: Shop): Promise<void> {
  await page.goto(`${shop.url}/programmes`);
  await page.getByRole('link', { name: 'Birthday wishes' }).click();
  await page.getByRole('switch', { name: 'Goes out by itself' }).click();
  await expect(page.getByText('Leonie Köhler').first()).toBeVisible();
}

async function readsBriefOnPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByText('Leonie Köhler').first().click();
  await page.waitForURL(/customers|plan/);
  if (page.url().includes('/plan'))
    await page
      .getByRole('link', { name: /Leonie Köhler/ })
      .first()
      .click();
  const brief = page.getByRole('region', { name: /[Bb]rief|Before you speak/ });
  await expect(brief).toContainText('Birthday in 13 days, turning 40');
  await expect(brief).toContainText('Buys Rock most: 5 of 7 visits');
}
