import type { Page } from '@playwright/test';
import { isAccessible } from './support/axe';
import { press, tabTo, writeOver } from './support/keys';
import { expect, signIn, test, type Shop } from './support/shop';

test.use({ now: '2026-12-01T10:00:00Z', viewport: { width: 1280, height: 860 } });

test('sets a programme by keyboard alone: its switch, its visits, its measure', async ({ page, shop }) => {
  await sampleShop(page, shop);
  await page.goto(`${shop.url}/programmes`);
  await tabTo(page, 'switch', 'Thanks after many visits');
  await page.keyboard.press('Space');
  await expect(page.getByText('“Thanks after many visits” goes out by itself')).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByRole('switch', { name: 'Thanks after many visits' })).not.toBeChecked();

  await press(page, 'link', 'Thanks after many visits');
  await expect(page.getByRole('heading', { level: 1, name: 'Thanks after many visits' })).toBeFocused();
  await press(page, 'link', 'After which visits');
  await tabTo(page, 'textbox', 'Which visits');
  await writeOver(page, '3, 7');
  await press(page, 'link', 'When and how');
  await tabTo(page, 'spinbutton', 'At most a day');
  await writeOver(page, '0');
  await expect(page.getByText('A number from 1 to 10000.')).toBeVisible();
  await writeOver(page, '15');
  await expect(page.getByText('Not saved yet: the most per day and what it goes by.')).toBeVisible();
  await press(page, 'button', 'Save');
  await expect(page.getByText('Saved: the most per day and what it goes by.')).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByRole('spinbutton', { name: 'At most a day' })).toHaveValue('20');
  await press(page, 'link', 'After which visits');
  await expect(page.getByRole('textbox', { name: 'Which visits' })).toHaveValue('5, 10, 25, 50, 100');
});

test('adds a programme for a group, chooses holidays, is told what does not fit, and takes it out again', async ({
  page,
  shop,
}) => {
  await sampleShop(page, shop);
  await aGroup(page, shop);
  await page.goto(`${shop.url}/greetings`);
  await page.getByRole('button', { name: 'Add another' }).click();
  await page.getByRole('combobox', { name: 'What for' }).click();
  await page.getByRole('option', { name: 'Holiday wishes' }).click();
  await page.getByLabel('Name').fill('Wishes for friends of the house');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Wishes for friends of the house' })).toBeVisible();

  await page.getByRole('combobox', { name: 'Whom it is for' }).click();
  await page.getByRole('option', { name: 'Can be greeted' }).click();
  await page.getByRole('link', { name: 'Which holidays' }).click();
  await page.getByLabel('Find').fill('christmas day');
  await page.getByRole('checkbox', { name: /^Christmas Day/ }).first().check(); // prettier-ignore
  await page.getByRole('link', { name: 'When and how' }).click();
  await page.getByLabel('Send at').fill('21:00');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('You keep quiet from 20:00 until 08:00.').first()).toBeVisible();
  await expect(page.getByLabel('Send at')).toHaveValue('21:00');
  await page.getByLabel('Send at').fill('10:30');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved: the time, whom it is for and what it goes by.')).toBeVisible();
  await page.getByRole('link', { name: 'Who', exact: true }).click();
  await expect(page.getByText(/^In the next 60 days \d+ come up/)).toBeVisible();
  await expect(page.getByText('Christmas Day is kept where they live, on 25 December.').first()).toBeVisible();

  await page.getByRole('button', { name: 'Remove this programme' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Programmes' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Wishes for friends of the house' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Wishes for friends of the house' })).toBeVisible();
  await expect(page.getByText('Wishes on Christmas Day.')).toBeVisible();
});

test('tries the rules of tact on last month before they are saved', async ({ page, shop }) => {
  await sampleShop(page, shop);
  await page.goto(`${shop.url}/settings/tact`);
  await expect(page.getByText('Nothing was decided in the last 30 days')).toBeVisible();
  await greetSomebody(page, shop);
  await page.reload();
  await expect(page.getByText('would have come out as they did')).toBeVisible();
  await page.getByLabel('From', { exact: true }).fill('06:00');
  await page.getByLabel('Until', { exact: true }).fill('23:00');
  await expect(page.getByText(/would have come out otherwise\./)).toBeVisible();
  await expect(page.getByText('It would be:').first()).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved: the quiet hours.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('20:00');
});

test('axe finds nothing on the parts of each kind, light and dark, wide and on a phone', async ({ page, shop }) => {
  test.setTimeout(900_000);
  await sampleShop(page, shop);
  const programmes = await programmesOf(page, shop);
  const holiday = programmes.find(({ kind }) => kind === 'holiday')?.id ?? '';
  const thanks = programmes.find(({ name }) => name === 'Thanks after a large purchase')?.id ?? '';
  const addresses = [
    `/programmes/${programmes[0]?.id}?who=missed`,
    `/programmes/${holiday}?show=what`,
    `/programmes/${thanks}?show=what`,
    `/programmes/${thanks}?show=when`,
  ];
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of addresses) {
      await page.goto(`${shop.url}${address}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await isAccessible(page, `${address}, ${width}`);
    }
  }
});

const headers = { 'sec-fetch-site': 'same-origin' };

async function sampleShop(page: Page, shop: Shop): Promise<void> {
  await signIn(page, shop);
  expect((await page.request.post(`${shop.url}/api/sample`, { headers })).ok()).toBe(true);
}

async function programmesOf(page: Page, shop: Shop): Promise<{ id: string; kind: string; name: string }[]> {
  const answer = await page.request.get(`${shop.url}/api/programmes`);
  return ((await answer.json()) as { items: { id: string; kind: string; name: string }[] }).items;
}

async function aGroup(page: Page, shop: Shop): Promise<void> {
  const definition = { kind: 'all', of: [{ kind: 'consent', op: 'is', purpose: 'greetings' }] };
  const data = { name: 'Can be greeted', definition };
  const answer = await page.request.post(`${shop.url}/api/segments`, { headers, data });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** Switches the birthday wishes on and goes on to when the first of them is due. */
async function greetSomebody(page: Page, shop: Shop): Promise<void> {
  const [birthday] = await programmesOf(page, shop);
  await page.request.patch(`${shop.url}/api/programmes/${birthday?.id}`, { headers, data: { on: true } });
  const answer = await page.request.get(`${shop.url}/api/touchpoints?from=2026-12-02&to=2026-12-31&limit=50`);
  const { items } = (await answer.json()) as { items: { due: string; status: string }[] };
  const next = items.find(({ status }) => status === 'planned');
  await shop.moveTo(next?.due ?? '');
}
