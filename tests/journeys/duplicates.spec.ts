import { isAccessible } from './support/axe';
import { press, tabTo } from './support/keys';
import { expect, signIn, test } from './support/shop';

const desk = { width: 1280, height: 860 };
const phone = { width: 360, height: 740 };

for (const database of ['sqlite', 'postgres'] as const) {
  test.describe(`somebody is there twice, on ${database}`, () => {
    test.use({ database, viewport: desk, now: '2026-11-22T09:00:00Z' });

    test('is warned of while typing, found in the queue, made one by keyboard, and two again', async ({
      page,
      shop,
    }) => {
      test.setTimeout(240_000);
      await page.clock.setFixedTime('2026-11-22T09:00:00Z');
      await signIn(page, shop);
      const ask = async (path: string, body: object) => {
        const headers = { 'sec-fetch-site': 'same-origin' };
        const answer = await page.request.post(`${shop.url}/api${path}`, { headers, data: body });
        expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
        return answer.json();
      };
      const luis = await ask('/customers', {
        name: { given: 'Luís', family: 'Gonçalves' },
        phones: [{ number: '+351 912 345 678' }],
        company: 'Padaria da Praça',
        birthday: '1986-12-03',
      });
      await ask(`/customers/${luis.id}/visits`, { day: '2026-11-20' });
      await page.goto(`${shop.url}/customers/duplicates`);
      await expect(page.getByText('Nobody seems to be there twice')).toBeVisible();
      await isAccessible(page, 'nobody twice, 1280');

      await page.goto(`${shop.url}/customers/new`);
      await page.getByLabel('First name').fill('Luiz');
      await page.getByLabel('Last name').fill('Gonsalves');
      await page.getByLabel('Phone').fill('00351 912345678');
      const met = page.getByText('This may be somebody you know already');
      await expect(met).toBeVisible();
      await expect(page.getByText(/same phone, sounds alike/)).toBeVisible();
      await isAccessible(page, 'warned, 1280');
      await page.setViewportSize(phone);
      await isAccessible(page, 'warned, 360');
      await page.setViewportSize(desk);
      await page.getByRole('button', { name: 'Company' }).click();
      await page.getByLabel('Company').fill('Padaria Nova');
      await page.getByRole('button', { name: 'Add Luiz' }).click();
      await expect(page.getByText('Luiz Gonsalves is in your book.')).toBeVisible();

      await page.goto(`${shop.url}/customers`);
      await page.getByRole('link', { name: '1 may be twice' }).click();
      await expect(page.getByText('Same phone, sounds alike')).toBeVisible();
      await isAccessible(page, 'queue, 1280');
      await page.setViewportSize(phone);
      await isAccessible(page, 'queue, 360');
      await page.setViewportSize(desk);
      await press(page, 'button', /^Not the same/);
      await expect(page.getByText('Nobody seems to be there twice')).toBeVisible();
      await page.getByRole('button', { name: 'Undo' }).click();
      await press(page, 'link', /^Merge…/);

      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Make one of Luís Gonçalves and Luiz Gonsalves');
      await isAccessible(page, 'merge, 1280');
      await page.setViewportSize(phone);
      await isAccessible(page, 'merge, 360');
      await page.setViewportSize(desk);
      await tabTo(page, 'radio', 'Padaria da Praça');
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('radio', { name: 'Padaria Nova' })).toBeChecked();
      await press(page, 'button', 'Merge');
      await expect(page).toHaveURL(`${shop.url}/customers/${luis.id}`);
      await expect(page.getByText('Luiz Gonsalves is one with Luís Gonçalves now.')).toBeVisible();
      await expect(page.getByRole('region', { name: 'On record' })).toContainText('Padaria Nova');
      await expect(page.getByText('Merged with Luiz Gonsalves on 22 November')).toBeVisible();
      await isAccessible(page, 'merged, 1280');

      // By its old name somebody still finds it; its own page says where it is, and how to have both again.
      const [{ from }] = (await (await page.request.get(`${shop.url}/api/customers/${luis.id}/merges`)).json()).items;
      await page.goto(`${shop.url}/customers/${from.id}`);
      await expect(page.getByText('Merged into')).toBeVisible();
      await isAccessible(page, 'merged away, 1280');
      await page.setViewportSize(phone);
      await isAccessible(page, 'merged away, 360');
      await press(page, 'button', 'Undo the merge');
      await expect(page.getByText('Luís Gonçalves and Luiz Gonsalves are two records again.')).toBeVisible();
      await expect(page.getByRole('region', { name: 'On record' })).toContainText('Padaria Nova');
      await page.goto(`${shop.url}/customers/duplicates`);
      await expect(page.getByText('Same phone, sounds alike')).toBeVisible();

      // Whoever knows of two records begins from either.
      await page.goto(`${shop.url}/customers/${luis.id}`);
      await page.getByRole('button', { name: 'More to do with Luís Gonçalves' }).click();
      await page.getByRole('menuitem', { name: 'Merge with another record' }).click();
      await page.getByRole('combobox', { name: 'Find the other record' }).fill('gonsal');
      await expect(page.getByRole('option', { name: 'Luiz Gonsalves' })).toBeVisible();
      await isAccessible(page, 'which other record, 360');
      await page.getByRole('option', { name: 'Luiz Gonsalves' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Make one of Luís Gonçalves and Luiz Gonsalves');
    });
  });
}
