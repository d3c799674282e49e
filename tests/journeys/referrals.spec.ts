import { isAccessible } from './support/axe';
import { expect, signIn, test } from './support/shop';

test.use({ now: '2026-11-22T09:00:00Z' });

test('says who sent somebody, thanks them with Undo, and lists what is looked for until it is met', async ({
  page,
  shop,
}) => {
  test.setTimeout(300_000);
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.setViewportSize({ width: 1280, height: 1000 });
  await signIn(page, shop);
  const ask = async (method: 'get' | 'post' | 'patch', path: string, body?: object) => {
    const answer = await page.request[method](`${shop.url}/api${path}`, {
      headers: { 'sec-fetch-site': 'same-origin' },
      ...(body ? { data: body } : {}),
    });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return answer.status() === 204 ? {} : answer.json();
  };
  const astrid = await ask('post', '/customers', { name: { given: 'Astrid', family: 'Gruber' } });
  const frank = await ask('post', '/customers', { name: { given: 'Frank', family: 'Harris' } });
  await ask('post', `/customers/${frank.id}/visits`, { day: '2026-11-20' });
  await page.goto(`${shop.url}/customers/${frank.id}/edit`);
  await page.getByRole('button', { name: 'Who looks after them, who sent them' }).click();
  await page.getByRole('combobox', { name: 'Find who sent them' }).fill('astr');
  await page.getByRole('option', { name: 'Astrid Gruber' }).click();
  await isAccessible(page, 'form');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: 'Astrid Gruber' }).first()).toBeVisible();
  await page.goto(`${shop.url}/customers/${astrid.id}`);
  await expect(page.getByText('Not thanked yet.')).toBeVisible();
  await isAccessible(page, 'ana');
  await page.getByRole('button', { name: 'Thanked in person for Frank Harris' }).click();
  await expect(page.getByText(/Thanked in person by Ana Silva/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Not thanked yet.')).toBeVisible();
  await ask('post', `/customers/${astrid.id}/preferences`, {
    kind: 'product',
    stance: 'need',
    text: 'looking for a bigger table',
  });
  await ask('post', `/customers/${frank.id}/preferences`, { kind: 'product', stance: 'need', text: 'an oak chair' });
  await page.goto(`${shop.url}/customers`);
  await page.getByRole('link', { name: 'Needs' }).click();
  await expect(page.getByText('A bigger table')).toBeVisible();
  await page.getByRole('searchbox').fill('oak ch');
  await expect(page.getByText('A bigger table')).toHaveCount(0);
  await page.getByRole('searchbox').fill('');
  await expect(page.getByText('A bigger table')).toBeVisible();
  await isAccessible(page, 'needs');
  await page.getByRole('button', { name: 'Met: looking for a bigger table' }).click();
  await page.getByLabel('How it was met').fill('took the oak table');
  await isAccessible(page, 'met');
  await page.getByRole('button', { name: 'It is met' }).click();
  await expect(page.getByText('A bigger table')).toHaveCount(0);
  await page.goto(`${shop.url}/customers/${astrid.id}`);
  await page
    .locator('rg-likes')
    .getByRole('button', { name: /looking for a bigger table/i })
    .click();
  await expect(page.getByText(/took the oak table/).first()).toBeVisible();
  await isAccessible(page, 'likes');
  await page.getByRole('button', { name: 'Still looking' }).click();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${shop.url}/customers/needs`);
  await expect(page.getByText('A bigger table')).toBeVisible();
  await isAccessible(page, 'needs, phone');
  await page.goto(`${shop.url}/customers/${astrid.id}`);
  await page.getByRole('heading', { name: 'Who sent whom' }).scrollIntoViewIfNeeded();
  await isAccessible(page, 'ana, phone');
  expect(errors).toEqual([]);
});
