import { expect, type Page } from '@playwright/test';

/** A picture for docs/guide, when nothing loads any more; only where `npm run guide` asks for it, by GUIDE_PICTURES. */
export async function guidePicture(page: Page, name: string): Promise<void> {
  const folder = process.env.GUIDE_PICTURES;
  if (folder === undefined) return;
  await page.waitForLoadState('networkidle');
  await expect(page.locator('rg-skeleton')).toHaveCount(0);
  await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled', caret: 'hide' });
}
