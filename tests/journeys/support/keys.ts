import { expect, type Page } from '@playwright/test';

type Role = 'button' | 'checkbox' | 'combobox' | 'link' | 'radio' | 'searchbox' | 'spinbutton' | 'switch' | 'textbox';

/** Tabs on until what is so named has the focus; a page may still be reading what it shows. */
export async function tabTo(page: Page, role: Role, name: string | RegExp): Promise<void> {
  const there = page.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name });
  await expect(there.first()).toBeVisible();
  await expect(there.first()).toBeEnabled();
  for (let step = 0; step < 160; step++) {
    if (await there.evaluateAll((found) => found.some((one) => one === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to “${String(name)}”.`);
}

/** Goes to it by Tab and presses Enter. */
export async function press(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press('Enter');
}

/** In place of what stands in the field that has the focus. */
export async function writeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}
