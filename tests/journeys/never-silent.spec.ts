import { startMailSink, type MailSink } from '../support/mail-sink';
import { expect, signIn, test } from './support/shop';

test.describe('when nothing is sent', () => {
  let sink: MailSink;
  test.use({
    now: '2026-12-01T10:00:00Z',
    env: async ({}, use) => {
      sink = await startMailSink({ login: { user: 'ana', password: 'right' } });
      await use({ SMTP_URL: `smtp://ana:wrong@127.0.0.1:${sink.port}?from=ana@shop.test` });
      await sink.close();
    },
  });

  test('every page says what happened, what is safe, and where to go', async ({ page, shop }) => {
    await signIn(page, shop);
    const banner = page.getByRole('status').filter({ hasText: 'Sending is paused.' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(banner).toHaveCount(0);
    await page.request.post(`${shop.url}/api/channels/email/test`, {
      headers: { 'sec-fetch-site': 'same-origin' },
      // Not an address reserved for examples: nothing is ever handed over for those.
      data: { to: 'ana@silva-wines.de' },
    });
    await shop.moveTo('2026-12-01T10:00:10Z');
    for (const path of ['/', '/customers', '/plan', '/settings']) {
      await page.goto(`${shop.url}${path}`);
      await expect(banner).toContainText('does not accept the user name or password');
      await expect(banner).toContainText('Nothing is lost');
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(banner).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await banner.getByRole('link', { name: 'Open the mail settings' }).click();
    await expect(page.getByRole('heading', { name: 'Mail', level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What comes back' })).toBeVisible();
    // Here the page itself says it, with more about it: once is enough.
    await expect(page.getByRole('region', { name: 'Sending is paused' })).toBeVisible();
    await expect(banner).toHaveCount(0);
  });
});
