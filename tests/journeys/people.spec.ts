import type { Page } from '@playwright/test';
import { expect, signIn, test, type Shop } from './support/shop';

const desk = { width: 1280, height: 860 };
const phone = { width: 360, height: 740 };

/** Asks the server as the person in the browser does. */
async function ask<T = { id: string }>(
  page: Page,
  shop: Shop,
  method: string,
  path: string,
  data?: object,
): Promise<T> {
  const headers = { 'sec-fetch-site': 'same-origin' };
  const answer = await page.request.fetch(`${shop.url}/api${path}`, { method, headers, ...(data ? { data } : {}) });
  expect(answer.ok(), `${method} ${path}: ${answer.status()}`).toBe(true);
  const text = await answer.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

const leonie = { name: { given: 'Leonie', family: 'Köhler', sayIt: 'lay-OH-nee KUR-ler' } };
const timeline = (page: Page) => page.getByRole('article');
const brief = (page: Page) => page.getByRole('region', { name: 'Before you speak' });

test.describe('by mouse, at a desk', () => {
  test.use({ viewport: desk });

  test('somebody is written down by name alone, and the brief grows with what is learnt', async ({ page, shop }) => {
    await signIn(page, shop);
    await page.getByRole('link', { name: 'Add one by hand' }).click();
    await page.getByRole('button', { name: 'Add customer' }).click();
    await expect(page.getByText('A customer needs a name.').first()).toBeVisible();
    await page.getByLabel('First name').fill('Leonie');
    await page.getByLabel('Last name').fill('Köhler');
    await page.getByLabel('E-mail').fill('leonie.example.org');
    await page.getByRole('button', { name: 'Add Leonie' }).click();
    await expect(page.getByText('This is not an e-mail address.').first()).toBeVisible();

    await page.reload();
    await expect(page.getByLabel('E-mail')).toHaveValue('leonie.example.org');
    await page.getByLabel('E-mail').fill('leonie@example.org');
    await page.getByRole('button', { name: 'How to say it' }).click();
    await page.getByLabel('How to say it').fill('lay-OH-nee KUR-ler');
    await page.getByRole('radio', { name: 'Yes, they asked for it' }).check();
    await page.getByLabel('What they were asked, word for word').fill('May we write on your birthday?');
    await page.getByRole('button', { name: 'Add Leonie' }).click();

    await expect(page.getByRole('heading', { level: 1, name: 'Leonie Köhler' })).toBeVisible();
    await expect(page.getByText('say lay-OH-nee KUR-ler')).toBeVisible();
    await expect(page.getByText('Wishes, check-ins and offers: yes, they asked for it').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Write' })).toHaveAttribute('href', 'mailto:leonie@example.org');

    await page.getByRole('button', { name: 'Note', exact: true }).click();
    await expect(page.getByLabel('Write a note')).toBeFocused();
    await page.keyboard.type('New labels for her sleeves, by Friday.');
    await page.getByRole('checkbox', { name: 'Pin it to the brief' }).check();
    await page.getByRole('button', { name: 'Keep note' }).click();
    await expect(brief(page).getByText('New labels for her sleeves')).toBeVisible();
    await expect(timeline(page).filter({ hasText: 'Pinned note' })).toHaveCount(1);

    await page.getByRole('button', { name: 'Visit', exact: true }).click();
    await page.getByLabel('Paid').fill('1.031,90');
    await expect(page.getByText('1.031,90 €')).toBeVisible();
    await page.getByLabel('What they bought or had done').fill('Kind of Blue\nTwo sleeves');
    await page.getByRole('button', { name: 'Write visit down' }).click();
    await expect(timeline(page).filter({ hasText: 'Visit, Kind of Blue, Two sleeves, 1.031,90 €' })).toBeVisible();

    await page.getByRole('button', { name: 'Add a like or need' }).click();
    await page.getByLabel('What', { exact: true }).fill('nuts');
    await page.getByRole('combobox', { name: 'It is' }).click();
    await page.getByRole('option', { name: 'An allergy' }).click();
    await page.getByRole('button', { name: 'Remember it' }).click();
    await expect(brief(page).getByText('Allergy: nuts')).toBeVisible();

    await page.getByRole('button', { name: 'Add a date' }).click();
    await page.getByLabel('Day', { exact: true }).fill('29');
    await page.getByRole('combobox', { name: 'Month' }).click();
    await page.getByRole('option', { name: 'February' }).click();
    await page.getByRole('button', { name: 'Remember it' }).click();
    await expect(page.getByRole('region', { name: 'Dates' }).getByText('Birthday')).toBeVisible();
  });

  test('what is taken off is gone at once, and Undo puts it back exactly as it was', async ({ page, shop }) => {
    await signIn(page, shop);
    const { id } = await ask(page, shop, 'POST', '/customers', leonie);
    await ask(page, shop, 'POST', `/customers/${id}/notes`, { text: 'Asked for the Bley album.' });
    const before = await ask<{ items: unknown[] }>(page, shop, 'GET', `/customers/${id}/notes`);
    await page.goto(`${shop.url}/customers/${id}`);
    const note = timeline(page).filter({ hasText: 'Bley' });
    await note.getByRole('button').click();
    await note.getByRole('button', { name: 'Take off', exact: true }).click();
    await expect(note).toHaveCount(0);
    const notes = () => ask<{ items: unknown[] }>(page, shop, 'GET', `/customers/${id}/notes`);
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    expect((await notes()).items).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(note).toHaveCount(1);
    expect((await notes()).items).toEqual(before.items);

    await note.getByRole('button', { name: /^Change or take off/ }).click();
    await note.getByRole('button', { name: 'Take off', exact: true }).click();
    // Leaving the page at once loses nothing of it.
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Leonie Köhler' })).toBeVisible();
    expect((await notes()).items).toEqual([]);
    await expect(note).toHaveCount(0);

    await page.getByRole('button', { name: 'More to do with Leonie Köhler' }).click();
    await page.getByRole('menuitem', { name: 'Archive' }).click();
    await expect(page.getByText('Leonie is archived: kept')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('Leonie is archived: kept')).toHaveCount(0);

    await page.getByRole('button', { name: 'More to do with Leonie Köhler' }).click();
    await page.getByRole('menuitem', { name: 'Erase for good…' }).click();
    await expect(page.getByRole('button', { name: 'Erase for good' })).toBeDisabled();
    await page.getByLabel('Type Leonie Köhler to go on').fill('leonie köhler');
    await page.getByRole('button', { name: 'Erase for good' }).click();
    await expect(page.getByText('Nobody is in your book yet')).toBeVisible();
  });

  test('two people change the same customer, and neither loses a word', async ({ page, shop }) => {
    await signIn(page, shop);
    const { id } = await ask(page, shop, 'POST', '/customers', { ...leonie, company: 'Köhler KG' });
    await page.goto(`${shop.url}/customers/${id}/edit`);
    await page.getByLabel('Company').fill('Köhler & Co');
    await ask(page, shop, 'PATCH', `/customers/${id}`, { company: 'Köhler GmbH', metThrough: 'Her sister' });
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Somebody else changed this customer while you were writing.')).toBeVisible();
    await expect(page.getByText('Company: they wrote “Köhler GmbH”.')).toBeVisible();
    await expect(page.getByLabel('Company')).toHaveValue('Köhler & Co');
    await expect(page.getByLabel('Met through')).toHaveValue('Her sister');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leonie Köhler');
    expect(await ask(page, shop, 'GET', `/customers/${id}`)).toMatchObject({
      company: 'Köhler & Co',
      metThrough: 'Her sister',
    });
  });

  test('a list is found as one types, narrowed, saved, and as it was after going back', async ({ page, shop }) => {
    await signIn(page, shop);
    await ask(page, shop, 'POST', '/sample');
    await page.goto(`${shop.url}/customers`);
    await expect(page.getByText('40 people you know.')).toBeVisible();
    const search = page.getByRole('searchbox', { name: 'Search customers' });
    await search.pressSequentially('kohl');
    await expect(page.getByRole('link', { name: /Leonie Köhler/ })).toBeVisible();
    await expect(page.getByText('1 of your customers fit.')).toBeVisible();
    await search.fill('');
    await page.getByRole('combobox', { name: 'Birthday' }).first().selectOption('Birthday within a week');
    await expect(page).toHaveURL(/birthdayWithin=7/);
    await expect(page.getByRole('link', { name: /Astrid Gruber/ })).toBeVisible();

    await page.getByRole('button', { name: 'Save this list' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Birthdays soon');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('link', { name: 'Birthdays soon' })).toHaveAttribute('aria-current', 'true');

    await page.getByRole('link', { name: /Astrid Gruber/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Astrid Gruber');
    await page.goBack();
    await expect(page).toHaveURL(/birthdayWithin=7/);
    await expect(page.getByRole('combobox', { name: 'Birthday' }).first()).toHaveValue('7');
    await page.getByRole('link', { name: 'Everybody' }).click();
    await page.getByRole('combobox', { name: 'Order' }).selectOption('Last here first');
    await expect(page).toHaveURL(/sort=-lastVisit/);

    const last = page.getByRole('article').or(page.locator('a.row')).last();
    await last.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => globalThis.scrollY);
    expect(before).toBeGreaterThan(400);
    await last.click();
    await expect(page.getByRole('region', { name: 'Before you speak' })).toBeVisible();
    await page.goBack();
    await expect.poll(() => page.evaluate(() => globalThis.scrollY)).toBeGreaterThan(before - 100);

    await search.fill('zzzz');
    await page.getByRole('link', { name: 'Add “zzzz”' }).click();
    await expect(page.getByLabel('First name')).toHaveValue('zzzz');
  });

  test('Today says who needs somebody and why, and puts off who can wait', async ({ page, shop }) => {
    await signIn(page, shop);
    await expect(page.getByText('Your book is open, and empty')).toBeVisible();
    await page.getByRole('button', { name: 'Try the sample shop' }).click();
    await expect(page.getByRole('region', { name: 'Have stayed away' })).toBeVisible();
    // Two are born on whatever day it is; a third may have this day of the year for their own.
    const born = page.getByRole('region', { name: 'Needs you' }).getByText('Birthday today');
    await expect(born.nth(1)).toBeVisible();
    const away = page.getByRole('region', { name: 'Have stayed away' });
    await expect(away.getByText(/\. Usually comes every /).first()).toBeVisible();
    const first = (await away.getByRole('link').first().textContent()) ?? '';
    await away.getByRole('button', { name: `Not now for ${first}` }).click();
    await expect(away.getByRole('link', { name: first, exact: true })).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(away.getByRole('link', { name: first, exact: true })).toBeVisible();
    await away.getByRole('link', { name: first, exact: true }).click();
    await expect(page.getByText('You read this')).toBeVisible();
    await page.goBack();
    await page.getByRole('button', { name: 'Take them out' }).click();
    await expect(page.getByText('Your book is open, and empty')).toBeVisible();
  });
});

test.describe('by keyboard alone', () => {
  test.use({ viewport: desk });

  test('finding, writing down, and reading where a line is from', async ({ page, shop }) => {
    await signIn(page, shop);
    await ask(page, shop, 'POST', '/sample');
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await expect(page.getByRole('heading', { level: 1, name: 'Customers' })).toBeFocused();
    await page.keyboard.press('/');
    await page.keyboard.type('koehler');
    await expect(page.getByText('1 of your customers fit.')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Leonie Köhler' })).toBeFocused();

    await page.keyboard.press('n');
    await expect(page.getByLabel('Write a note')).toBeFocused();
    await page.keyboard.type('Likes the window seat.');
    await page.keyboard.press('Control+Enter');
    await expect(timeline(page).filter({ hasText: 'window seat' })).toBeVisible();
    await page.keyboard.press('Tab');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('v');
    await expect(page.getByLabel('Day', { exact: true })).toBeFocused();
    await tabTo(page, 'Paid');
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await expect(timeline(page).filter({ hasText: 'Visit, 12,00 €' })).toBeVisible();

    const line = brief(page)
      .getByRole('button')
      .filter({ hasText: /note by|visit,/ })
      .first();
    await line.focus();
    await page.keyboard.press('Enter');
    await expect(timeline(page).and(page.locator(':focus'))).toHaveCount(1);
  });

  test('a customer is added and changed without a mouse', async ({ page, shop }) => {
    await signIn(page, shop);
    await page.goto(`${shop.url}/customers/new`);
    await expect(page.getByLabel('First name')).toBeVisible();
    await tabTo(page, 'First name');
    await page.keyboard.type('Mark');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Philips');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Mark Philips' })).toBeVisible();
    await page.keyboard.press('e');
    await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();
    await tabTo(page, 'Tags', 'button');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Jazz');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Front row,');
    await expect(page.getByRole('row', { name: /Front row/ })).toBeVisible();
    await tabTo(page, 'Save', 'button');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Front row' })).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true });

  test('what is essential is read without scrolling, and the thumb reaches what to do', async ({ page, shop }) => {
    await signIn(page, shop);
    await ask(page, shop, 'POST', '/sample');
    const { items } = await ask<{ items: { id: string }[] }>(page, shop, 'GET', '/customers?q=koehler');
    const id = items[0]?.id ?? '';
    const { lines } = await ask<{ lines: { essential: boolean }[] }>(page, shop, 'GET', `/customers/${id}/brief`);
    await page.goto(`${shop.url}/customers/${id}`);
    const essential = brief(page).getByRole('listitem').filter({ visible: true });
    await expect(essential.first()).toBeVisible();
    expect(await essential.count()).toBeGreaterThanOrEqual(lines.filter((line) => line.essential).length - 1);
    const [end, acts, bar] = await Promise.all([
      essential.last().boundingBox(),
      page.getByRole('button', { name: 'Note', exact: true }).boundingBox(),
      page.getByRole('navigation', { name: 'Main' }).boundingBox(),
    ]);
    expect(end!.y + end!.height).toBeLessThanOrEqual(acts!.y);
    expect(acts!.y + acts!.height).toBeLessThanOrEqual(bar!.y);
    expect(bar!.y + bar!.height).toBeLessThanOrEqual(phone.height + 1);

    await page.getByRole('button', { name: 'Note', exact: true }).tap();
    await expect(page.getByLabel('Write a note')).toBeInViewport();
    await page.getByLabel('Write a note').fill('Rang back, all well.');
    await page.getByRole('button', { name: 'Keep note' }).tap();
    await expect(timeline(page).filter({ hasText: 'Rang back' })).toBeVisible();
  });

  test('the note stays under the thumb while the brief still comes in above it', async ({ page, shop }) => {
    await signIn(page, shop);
    await ask(page, shop, 'POST', '/sample');
    const { items } = await ask<{ items: { id: string }[] }>(page, shop, 'GET', '/customers?q=koehler');
    const waiting: (() => void)[] = [];
    const tapped = new Promise<void>((resolve) => waiting.push(resolve));
    await page.route(/\/api\/(customers\/[^/]+\/brief|promises\?)/, async (route) => {
      await tapped;
      await route.continue();
    });
    await page.goto(`${shop.url}/customers/${items[0]?.id ?? ''}`);
    await page.getByRole('button', { name: 'Note', exact: true }).tap();
    await expect(page.getByLabel('Write a note')).toBeFocused();
    await expect(page.getByLabel('Write a note')).toBeInViewport();
    const before = await page.evaluate('document.body.scrollHeight');
    for (const go of waiting) go();
    await expect(brief(page).getByRole('listitem').filter({ visible: true }).first()).toBeVisible();
    await expect.poll(() => page.evaluate('document.body.scrollHeight')).not.toBe(before);
    await expect(page.getByLabel('Write a note')).toBeInViewport();
  });

  test('the list is searched and filtered with the thumb', async ({ page, shop }) => {
    await signIn(page, shop);
    await ask(page, shop, 'POST', '/sample');
    await page.getByRole('link', { name: 'Customers', exact: true }).tap();
    await page.getByRole('button', { name: 'Filter' }).tap();
    await page.getByRole('dialog').getByLabel('Birthday').selectOption('Birthday today');
    const show = page.getByRole('button', { name: /^Show [2-9]$/ });
    const found = Number(((await show.textContent()) ?? '').replace('Show', ''));
    await show.tap();
    await expect(page.locator('a.row')).toHaveCount(found);
    await page.getByRole('button', { name: 'Filters, 1' }).tap();
    await page.getByRole('button', { name: 'Clear all' }).tap();
    await expect(page.getByText('40 people you know.')).toBeAttached();
  });
});

/** Tabs on until the field or button of that name has the focus. */
async function tabTo(page: Page, name: string, role: 'textbox' | 'button' = 'textbox'): Promise<void> {
  const there = page.getByRole(role, { name, exact: true });
  for (let step = 0; step < 60; step++) {
    if (await there.evaluateAll((found) => found.some((one) => one === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to “${name}”.`);
}
