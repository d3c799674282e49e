import { isAccessible } from './support/axe';
import { press, tabTo } from './support/keys';
import { expect, signIn, test } from './support/shop';

const rui = { name: 'Rui Costa', email: 'rui@shop.test', password: 'early-tide-77-blue' };
const headers = { 'sec-fetch-site': 'same-origin' };

test('a customer is passed on by keyboard, taken over on a phone, told, and looked after while somebody is away', async ({
  page,
  shop,
  browser,
}) => {
  test.setTimeout(180_000);
  const who = ['--name', rui.name, '--email', rui.email, '--role', 'rep', '--password-stdin'];
  shop.regulars(['user', 'add', ...who], `${rui.password}\n`);
  await signIn(page, shop);
  const made = await page.request.post(`${shop.url}/api/customers`, {
    headers,
    data: { name: { given: 'Leonie', family: 'Köhler' }, emails: [{ address: 'leonie@home.test' }] },
  });
  const { id } = (await made.json()) as { id: string };

  await page.goto(`${shop.url}/customers/${id}`);
  await press(page, 'button', 'More to do with Leonie Köhler');
  await page.getByRole('menuitem', { name: 'Pass on to a colleague' }).press('Enter');
  await page.getByRole('combobox', { name: 'To whom' }).press('Enter');
  await page.getByRole('option', { name: 'Rui Costa' }).press('Enter');
  await tabTo(page, 'textbox', 'What it is about');
  await page.keyboard.type('the labels');
  await press(page, 'button', 'Ask them to take over');
  await expect(page.getByText('Rui Costa is asked to take over.')).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByText('Rui Costa is asked to take over.')).toBeHidden();
  await press(page, 'button', 'More to do with Leonie Köhler');
  await page.getByRole('menuitem', { name: 'Pass on to a colleague' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'What it is about' })).toHaveValue('the labels');
  await press(page, 'button', 'Ask them to take over');
  await expect(page.getByText('Rui Costa is asked to take over.')).toBeVisible();

  const elsewhere = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const theirs = await elsewhere.newPage();
  await signIn(theirs, shop, rui);
  await expect(theirs.getByText('Passed on to you')).toBeVisible();
  await theirs.getByRole('link', { name: /^Answer/ }).click();
  await expect(theirs.getByText('Ana Silva asked Rui Costa to take over.')).toBeVisible();
  await isAccessible(theirs, 'handoffs, offered, 360');
  await theirs.getByRole('button', { name: /^I cannot/ }).click();
  await theirs.getByRole('textbox', { name: 'Why' }).fill('I am away.');
  await theirs.getByRole('dialog').getByRole('button', { name: 'Say so' }).click();
  await expect(theirs.getByText('Rui Costa could not take over: I am away.')).toBeVisible();
  await theirs.getByRole('button', { name: 'Undo' }).click();
  await theirs.getByRole('button', { name: /^Take over/ }).click();
  await theirs.getByRole('button', { name: /^Tell them/ }).click();
  await expect(theirs.getByText('so you need not tell any of it twice')).toBeVisible();
  await isAccessible(theirs, 'telling who helps, 360');
  await theirs.getByRole('button', { name: 'On the phone' }).click();
  await expect(theirs.getByText('The customer was told on the phone.')).toBeVisible();
  await theirs.getByRole('button', { name: 'Close', exact: true }).click();

  await theirs.getByLabel('From', { exact: true }).fill('2030-06-03');
  await theirs.getByLabel('Last day away').fill('2030-06-01');
  await theirs.getByRole('combobox', { name: 'Who stands in' }).click();
  await theirs.getByRole('option', { name: 'Ana Silva' }).click();
  await theirs.getByRole('button', { name: 'Say so' }).click();
  await expect(theirs.getByText('The last day cannot lie before the first.').first()).toBeVisible();
  await expect(theirs.getByLabel('From', { exact: true })).toHaveValue('2030-06-03');
  await theirs.getByLabel('Last day away').fill('2030-06-07');
  await theirs.getByRole('button', { name: 'Say so' }).click();
  await expect(theirs.getByText('Ana Silva stands in from 3 June 2030')).toBeVisible();
  await theirs.getByRole('button', { name: 'I am here' }).click();
  await expect(theirs.getByRole('button', { name: 'Say so' })).toBeVisible();
  await elsewhere.close();
});
