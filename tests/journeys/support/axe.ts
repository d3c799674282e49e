import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can be wrong in the dark alone: the page is the same but for its colours. */
const aboutColour = ['color-contrast', 'link-in-text-block'];

/** What is shown has come to rest, axe finds nothing in it, light and dark, and it does not scroll sideways. */
export async function isAccessible(page: Page, where: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('rg-skeleton')).toHaveCount(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture(page, `${where}, dark`);
  await findsNothing(new AxeBuilder({ page }).withRules(aboutColour), `${where}, dark`);
  await page.emulateMedia({ colorScheme: 'light' });
  await picture(page, `${where}, light`);
  await findsNothing(new AxeBuilder({ page }).withTags(standards), `${where}, light`);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
}

async function findsNothing(axe: AxeBuilder, where: string): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
  expect(found, where).toEqual([]);
}

/** Kept in the folder that PICTURES names, for somebody who wants to look. */
async function picture(page: Page, where: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder === undefined) return;
  const name = where
    .replace(/^.*?:\d+/, '')
    .replaceAll(/[\w-]{36,}/g, 'one')
    .replaceAll(/\W+/g, '-');
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
