import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { isAccessible } from './support/axe';
import { press, tabTo, writeOver } from './support/keys';
import { expect, signIn, test, type Shop } from './support/shop';

const now = '2026-12-01T10:00:00Z';
test.use({ now, viewport: { width: 1280, height: 860 } });

/** Asks the server as the page would. */
async function ask(page: Page, shop: Shop, method: 'get' | 'post' | 'patch', path: string, body?: object) {
  const answer = await page.request[method](`${shop.url}/api${path}`, {
    headers: { 'sec-fetch-site': 'same-origin' },
    ...(body ? { data: body } : {}),
  });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return answer.json();
}

/** A customer who speaks German and has a phone and an address. */
async function leonie(page: Page, shop: Shop): Promise<string> {
  // The words of the page are by the browser's clock, which is to be the shop's.
  await page.clock.setFixedTime(now);
  await signIn(page, shop);
  const body = {
    name: { given: 'Leonie', family: 'Köhler' },
    language: 'de',
    emails: [{ address: 'leonie@home.test' }],
    phones: [{ number: '+49711123456' }],
  };
  return (await ask(page, shop, 'post', '/customers', body)).id;
}

test('promises by keyboard alone: written down, runs late with the word drafted, kept, undone, counted', async ({
  page,
  shop,
}) => {
  const id = await leonie(page, shop);
  await page.goto(`${shop.url}/customers/${id}`);
  await press(page, 'button', 'Promise');
  await expect(page.getByLabel('What we promise')).toBeFocused();
  await page.keyboard.type('New labels for the jars');
  await press(page, 'button', 'Tomorrow');
  await press(page, 'button', 'Promise it');
  await expect(page.getByText('Written down: New labels for the jars')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Promised' })).toContainText('due tomorrow');

  await page.goto(`${shop.url}/promises`);
  await press(page, 'button', /^Runs late/);
  const sheet = page.getByRole('dialog', { name: 'It runs late' });
  await press(page, 'button', 'In a week');
  await expect(sheet.getByLabel('What you could write, or say')).toHaveValue(/bis Dienstag, 8\. Dezember/);
  const mail = await sheet.getByRole('link', { name: 'Open in your mail' }).getAttribute('href');
  expect(mail).toMatch(/^mailto:leonie%40home\.test\?subject=Etwas%20sp%C3%A4ter/);
  await expect(sheet.getByRole('link', { name: /^Call/ })).toHaveAttribute('href', 'tel:+49711123456');
  await tabTo(page, 'radio', 'On the phone');
  await page.keyboard.press('Space');
  await press(page, 'button', /^They know/);
  await expect(page.getByText(/due .*in 7 days, they know it is late/)).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByText('due tomorrow')).toBeVisible();

  await press(page, 'button', /^Kept/);
  await expect(page.getByRole('region', { name: 'Settled' })).toContainText('kept today');
  await press(page, 'link', '1 kept');
  await expect(page.getByRole('heading', { name: 'Promises for December: kept' })).toBeVisible();
  await press(page, 'link', 'New labels for the jars');
  const history = page.getByRole('region', { name: 'What happened' });
  await expect(history).toContainText('They were not told after all.');
  await expect(history).toContainText('Kept.');
});

test('a complaint from their first words to "yes, it is good", by keyboard alone', async ({ page, shop }) => {
  const id = await leonie(page, shop);
  await page.goto(`${shop.url}/customers/${id}`);
  await press(page, 'button', 'Something went wrong');
  await expect(page.getByLabel('What went wrong, in their words')).toBeFocused();
  await page.keyboard.type('Two of the six bottles were broken.');
  await page.reload();
  await press(page, 'button', 'Something went wrong');
  await expect(page.getByLabel('What went wrong, in their words')).toHaveValue('Two of the six bottles were broken.');
  await press(page, 'button', 'Write it down');
  await expect(page.getByRole('heading', { level: 1, name: 'Leonie Köhler' })).toBeVisible();

  await tabTo(page, 'textbox', 'In ours, as we said it back');
  await page.keyboard.type('Two bottles of six arrived broken.');
  await press(page, 'button', 'They confirmed it');
  await expect(page.getByText('They said that we have understood, just now.')).toBeVisible();

  await press(page, 'button', 'Promise something');
  await tabTo(page, 'textbox', 'What we promise');
  await page.keyboard.type('Two new bottles');
  await press(page, 'button', 'Tomorrow');
  await press(page, 'button', 'Promise it');
  await expect(page.getByRole('link', { name: 'Two new bottles' })).toBeVisible();

  await tabTo(page, 'textbox', 'How you said it');
  await page.keyboard.type('I am sorry, we packed them badly.');
  await press(page, 'button', 'I said sorry');
  await expect(page.getByText('I am sorry, we packed them badly.', { exact: true })).toBeVisible();
  await expect(page.getByText('0 of 12 good contacts since it went wrong')).toBeVisible();

  await press(page, 'button', 'Close the complaint');
  await expect(page.getByRole('textbox', { name: 'The outcome' })).toHaveAttribute('aria-invalid', 'true');
  await tabTo(page, 'textbox', 'The outcome');
  await page.keyboard.type('Two new bottles were brought.');
  await press(page, 'button', 'Close the complaint');
  await expect(page.getByText('Ask them Thursday, in 2 days whether it is good now.')).toBeVisible();
  await press(page, 'button', 'Yes, it is good');
  await expect(page.getByRole('region', { name: 'How it ended' })).toContainText('They say it is good now.');
  await page.goto(`${shop.url}/complaints?which=closed`);
  await expect(page.getByText(/solved, just now.*they say it is good/)).toBeVisible();
});

test('two write about one complaint: both versions are shown, and nothing typed is lost', async ({ page, shop }) => {
  const customer = await leonie(page, shop);
  const said = { said: 'It came broken.' };
  const complaint = await ask(page, shop, 'post', `/customers/${customer}/complaints`, said);
  await page.goto(`${shop.url}/complaints/${complaint.id}`);
  const cause = page.getByLabel('What caused it, in the house');
  await cause.fill('The box was too thin.');
  await ask(page, shop, 'patch', `/complaints/${complaint.id}`, { cause: 'The driver.', wished: 'A new one.' });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const told = page.getByRole('alert').filter({ hasText: 'A colleague saved this meanwhile' });
  await expect(told).toContainText('“The driver.”');
  await expect(cause).toHaveValue('The box was too thin.');
  await expect(page.getByLabel('What they wish')).toHaveValue('A new one.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  expect((await ask(page, shop, 'get', `/complaints/${complaint.id}`)).cause).toBe('The box was too thin.');
});

test('a rep asks above the limit, a manager grants with one press, and the owner sets the limit with Undo', async ({
  page,
  shop,
  browser,
}) => {
  const customer = await leonie(page, shop);
  const rep = { name: 'Rui Costa', email: 'rui@shop.test', password: 'early-tide-77-blue' };
  shop.regulars(['user', 'add', '--name', rep.name, '--email', rep.email, '--role', 'rep', '--password-stdin'], `${rep.password}\n`); // prettier-ignore
  const complaint = await ask(page, shop, 'post', `/customers/${customer}/complaints`, { said: 'It came broken.' });

  const theirs = await browser.newPage();
  await signIn(theirs, shop, rep);
  await theirs.goto(`${shop.url}/complaints/${complaint.id}`);
  await expect(theirs.getByText(/You may give up to 50,00\s€; above it a manager is asked at once/)).toBeVisible();
  await theirs.getByLabel('What', { exact: true }).fill('A crate of the 2019');
  await theirs.getByLabel('Worth, if it costs').fill('80');
  await theirs.getByRole('button', { name: 'Ask a manager' }).click();
  await expect(theirs.getByText('Rui Costa asks; a manager decides')).toBeVisible();
  await theirs.getByRole('button', { name: 'Undo' }).click();
  await expect(theirs.getByText('Taken back: A crate of the 2019.')).toBeVisible();
  await expect(theirs.getByLabel('What', { exact: true })).toHaveValue('A crate of the 2019');
  await expect(theirs.getByText('Rui Costa asks; a manager decides')).toBeHidden();
  await theirs.getByRole('button', { name: 'Ask a manager' }).click();
  await expect(theirs.getByText('A manager still decides on “A crate of the 2019”.')).toBeVisible();
  await theirs.close();

  await page.goto(shop.url);
  await page.getByRole('link', { name: 'Decide' }).first().click();
  await page.getByRole('button', { name: /^Refuse…/ }).click();
  await page.getByLabel('Why not').fill('Too much.');
  await page.getByRole('button', { name: 'Refuse it' }).click();
  await expect(page.getByText('refused by Ana Silva: “Too much.”')).toBeVisible();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('u');
  await expect(page.getByLabel('Why not')).toHaveValue('Too much.');
  await page.getByRole('button', { name: 'Never mind' }).click();
  await page.getByRole('button', { name: /^Grant it/ }).click();
  await expect(page.getByText('given by Ana Silva')).toBeVisible();

  await page.goto(`${shop.url}/settings/care`);
  await tabTo(page, 'textbox', 'Each of you may give up to');
  await writeOver(page, '90');
  await press(page, 'button', 'Save');
  await expect(page.getByText('Saved. It holds from now on.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Each of you may give up to')).toHaveValue('50,00');
});

test('all that is kept about a customer is saved as a file from their menu', async ({ page, shop }) => {
  const id = await leonie(page, shop);
  await ask(page, shop, 'post', `/customers/${id}/told`, { topic: 'Which wood?', answer: 'Walnut.' });
  await page.goto(`${shop.url}/customers/${id}`);
  await press(page, 'button', 'More to do with Leonie Köhler');
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Save all that is kept' }).press('Enter');
  const file = await saved;
  expect(file.suggestedFilename()).toBe('customer.json');
  expect(await readFile(await file.path(), 'utf8')).toContain('Walnut.');
});

test('works at 360 px, light and dark, with everything on it', async ({ page, shop }) => {
  const id = await leonie(page, shop);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const dueOn of ['2026-12-01', '2026-12-02', '2026-12-20'])
    await ask(page, shop, 'post', `/customers/${id}/promises`, { what: `Labels by ${dueOn}`, dueOn });
  const { items } = await ask(page, shop, 'get', '/promises');
  await shop.moveTo('2026-12-02T10:00:00Z');
  const complaint = await ask(page, shop, 'post', `/customers/${id}/complaints`, {
    said: 'The second box was wet too.',
  });
  for (const address of ['/promises', `/promises/${items[0].id}`, '/complaints', `/complaints/${complaint.id}`]) {
    await page.goto(`${shop.url}${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await isAccessible(page, `care${address}, phone`);
  }
});
