import { isAccessible } from './support/axe';
import { expect, signIn, test } from './support/shop';

const rui = { name: 'Rui Costa', email: 'rui@shop.test', password: 'early-tide-77-blue' };
const headers = { 'sec-fetch-site': 'same-origin' };

test.use({ now: '2030-03-03T09:00:00Z' });

test('what follows from behaviour is set by the owner for a time, read by everybody, ended, and taken back', async ({
  page,
  shop,
  browser,
}) => {
  test.setTimeout(180_000);
  const who = ['--name', rui.name, '--email', rui.email, '--role', 'rep', '--password-stdin'];
  shop.regulars(['user', 'add', ...who], `${rui.password}\n`);
  await page.clock.setFixedTime('2030-03-03T09:00:00Z');
  await signIn(page, shop);
  const data = { name: { given: 'Leonie', family: 'Köhler' } };
  const made = await page.request.post(`${shop.url}/api/customers`, { headers, data });
  const { id } = (await made.json()) as { id: string };

  await page.goto(`${shop.url}/settings/care`);
  await page.getByLabel('What our house says').fill('Stop, step back, fetch Ana.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved. It holds from now on.')).toBeVisible();

  await page.goto(`${shop.url}/customers/${id}`);
  await page.getByRole('button', { name: 'Set what follows from their behaviour' }).click();
  const sheet = page.getByRole('dialog', { name: 'Conduct' });
  await expect(sheet.getByText('Write what happened, not what they are')).toBeVisible();
  await expect(sheet.getByText('Stop, step back, fetch Ana.')).toBeVisible();
  await sheet.getByLabel('What happened').fill('Threw a box at the counter.');
  await sheet.getByLabel('What follows from it').fill('Only two of us together');
  await sheet.getByLabel('Why').fill('Rui was hit.');
  await sheet.getByLabel('Until').fill('2032-06-01');
  await sheet.getByRole('button', { name: 'Set it' }).click();
  await expect(sheet.getByText('At most a year ahead.').first()).toBeVisible();
  await expect(sheet.getByLabel('What happened')).toHaveValue('Threw a box at the counter.');
  await isAccessible(page, 'setting conduct');
  await sheet.getByLabel('Until').fill('2030-06-01');
  await sheet.getByRole('button', { name: 'Set it' }).click();
  const part = page.getByRole('region', { name: 'Conduct' });
  await expect(part).toContainText('Set by Ana Silva on 3 March, until 1 June.');
  const brief = page.getByRole('region', { name: 'Before you speak' });
  await expect(brief).toContainText('Only two of us together. What happened: Threw a box at the counter.');
  await expect(brief).toContainText('set by Ana Silva today, until 1 June');

  const elsewhere = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const theirs = await elsewhere.newPage();
  await signIn(theirs, shop, rui);
  await theirs.goto(`${shop.url}/customers/${id}`);
  const read = theirs.getByRole('region', { name: 'Conduct' });
  await expect(read).toContainText('Only two of us together');
  await expect(read.getByRole('button')).toHaveCount(0);
  await read.getByText('What our house says').click();
  await expect(read).toContainText('Stop, step back, fetch Ana.');
  await isAccessible(theirs, 'conduct, 360');
  await elsewhere.close();

  await part.getByRole('button', { name: 'End it now' }).click();
  await expect(part).toContainText('Nothing is set.');
  await part.getByText('What is over (1)').click();
  await expect(part).toContainText('Ana Silva ended it on 3 March.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(part.getByRole('button', { name: 'End it now' })).toBeVisible();
});
