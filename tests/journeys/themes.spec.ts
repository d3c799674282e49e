import { isAccessible } from './support/axe';
import { press, tabTo } from './support/keys';
import { expect, signIn, test } from './support/shop';

const now = '2026-12-01T10:00:00Z';
const headers = { 'sec-fetch-site': 'same-origin' };
test.use({ now, viewport: { width: 1280, height: 860 } });

test('a theme by keyboard alone: named, put on what its words suggest, who said so, and what was changed told', async ({
  page,
  shop,
}) => {
  await page.clock.setFixedTime(now);
  await signIn(page, shop);
  const post = async (path: string, data: object) =>
    (await (await page.request.post(`${shop.url}/api${path}`, { headers, data })).json()) as { id: string };
  const { id } = await post('/customers', {
    name: { given: 'Leonie', family: 'Köhler' },
    emails: [{ address: 'leonie@home.test' }],
    consent: { basis: 'asked' },
  });
  await post(`/customers/${id}/feedback`, { answer: 'bad', words: 'Nowhere to park.' });

  await page.goto(`${shop.url}/themes`);
  const places = page.getByRole('navigation', { name: 'Main' });
  await expect(places.getByRole('link', { name: 'Promises' })).toHaveAttribute('aria-current', 'page');
  await expect(places.getByRole('link', { name: 'Today' })).not.toHaveAttribute('aria-current');
  await press(page, 'button', 'Add a theme');
  await tabTo(page, 'textbox', 'What is it called?');
  await page.keyboard.type('Parking');
  await tabTo(page, 'textbox', 'Words that suggest it');
  await page.keyboard.type('park, garage');
  await press(page, 'button', 'Add this theme');

  await press(page, 'button', /^Parking.*what Leonie Köhler said is about it/);
  await expect(page.getByText('It is about “Parking”.')).toBeVisible();
  await expect(page.getByText('1 time in the last six months')).toBeVisible();
  await press(page, 'link', /^Who said so.*Parking/);
  await expect(page.getByText('“Nowhere to park.”')).toBeVisible();
  await expect(places.getByRole('link', { name: 'Promises' })).toHaveAttribute('aria-current', 'page');

  await press(page, 'link', /You said, we did/);
  await tabTo(page, 'textbox', 'What did you change?');
  await page.keyboard.type('We have three more parking places.');
  await press(page, 'button', 'Write it down');
  await expect(page.getByRole('heading', { name: 'Get it, 1' })).toBeVisible();
  await press(page, 'button', 'Tell 1 person');
  await expect(page.getByText('1 still to go')).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByText('Nobody is told yet')).toBeVisible();
  await press(page, 'button', 'Tell 1 person');
  await expect(page.getByText('1 still to go')).toBeVisible();

  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${shop.url}/complaints`);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  const more = page.getByRole('dialog', { name: 'More' });
  await expect(more.getByRole('link', { name: 'Promises' })).toHaveAttribute('aria-current', 'page');
  await isAccessible(page, 'more places, complaints, phone');
});
