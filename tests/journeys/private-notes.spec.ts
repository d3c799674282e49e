import type { Page } from '@playwright/test';
import { isAccessible } from './support/axe';
import { expect, signIn, test } from './support/shop';

const rui = { name: 'Rui Costa', email: 'rui@shop.test', password: 'early-tide-77-blue' };
const headers = { 'sec-fetch-site': 'same-origin' };
const timeline = (page: Page) => page.getByRole('article');

test('a rep keeps a note to themselves; the owner meets it nowhere; two who write at once both keep their words', async ({
  page,
  shop,
  browser,
}) => {
  test.setTimeout(180_000);
  const who = ['--name', rui.name, '--email', rui.email, '--role', 'rep', '--password-stdin'];
  shop.regulars(['user', 'add', ...who], `${rui.password}\n`);
  await signIn(page, shop);
  const data = { name: { given: 'Leonie', family: 'Köhler' } };
  const made = await page.request.post(`${shop.url}/api/customers`, { headers, data });
  const { id } = (await made.json()) as { id: string };

  const elsewhere = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const theirs = await elsewhere.newPage();
  await signIn(theirs, shop, rui);
  await theirs.goto(`${shop.url}/customers/${id}`);
  await theirs.getByLabel('Write a note').fill('Plums for her mother. Ask about the plums.');
  await theirs.getByRole('switch', { name: 'Only I see this' }).click();
  await expect(theirs.getByRole('switch', { name: 'Only I see this' })).toBeChecked();
  await theirs.reload();
  await expect(theirs.getByLabel('Write a note')).toHaveValue('Plums for her mother. Ask about the plums.');
  await expect(theirs.getByRole('switch', { name: 'Only I see this' })).toBeChecked();
  await theirs.getByRole('button', { name: 'Keep note' }).click();
  await expect(timeline(theirs).filter({ hasText: 'Plums' }).getByText('Only you see this')).toBeVisible();
  await expect(theirs.getByRole('region', { name: 'Before you speak' })).toContainText('only you see this, today');
  await isAccessible(theirs, 'a private note, 360');

  await page.goto(`${shop.url}/customers/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Leonie Köhler' })).toBeVisible();
  await expect(page.locator('rg-skeleton')).toHaveCount(0);
  await expect(page.getByText('Plums')).toHaveCount(0);

  const note = timeline(theirs).filter({ hasText: 'lums' });
  await note.getByRole('button', { name: /^Change or take off/ }).click();
  await note.getByRole('button', { name: 'Change', exact: true }).click();
  await theirs.getByRole('switch', { name: 'Only I see this' }).click();
  await expect(theirs.getByRole('switch', { name: 'Only I see this' })).not.toBeChecked();
  await theirs.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(theirs.getByText('Only you see this')).toHaveCount(0);

  await page.reload();
  await timeline(page)
    .getByRole('button', { name: /^Change or take off/ })
    .click();
  await timeline(page).getByRole('button', { name: 'Change', exact: true }).click();
  await expect(page.getByRole('switch')).toHaveCount(0);
  await note.getByRole('button', { name: /^Change or take off/ }).click();
  await note.getByRole('button', { name: 'Change', exact: true }).click();
  await theirs.getByLabel('Note', { exact: true }).fill('Pears for her mother.');
  await theirs.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(timeline(theirs).filter({ hasText: 'Pears' })).toBeVisible();
  await page.getByLabel('Note', { exact: true }).fill('Apples for her mother.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const told = page.getByRole('alert').filter({ hasText: 'A colleague saved this meanwhile' });
  await expect(told).toContainText('Pears for her mother.');
  await expect(page.getByLabel('Note', { exact: true })).toHaveValue('Apples for her mother.');
  await page.getByRole('button', { name: /^Take theirs/ }).click();
  await expect(page.getByLabel('Note', { exact: true })).toHaveValue('Pears for her mother.');
  await page.getByLabel('Note', { exact: true }).fill('Pears and apples for her mother.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(timeline(page).filter({ hasText: 'Pears and apples' })).toBeVisible();
  await elsewhere.close();
});
