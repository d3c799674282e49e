import { defineConfig } from '@playwright/test';
import { browserFlags, browserPath } from '../../tests/support/browser';

const executablePath = await browserPath();

/** Makes the guide's pictures again: `npm run guide`. */
export default defineConfig({
  testDir: '.',
  testMatch: 'pictures.ts', // not a .spec.ts: the unit tests would take it for theirs
  outputDir: '../../test-results',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1280, height: 860 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: browserFlags },
  },
});
