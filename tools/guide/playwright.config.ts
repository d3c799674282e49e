import { defineConfig } from '@playwright/test';
import { browserFlags, browserPath } from '../../tests/support/browser';

const executablePath = await browserPath();
process.env.GUIDE_PICTURES = 'docs/guide/pictures';

/** Makes the guide's pictures again: `npm run guide`. */
export default defineConfig({
  projects: [
    { name: 'pages', testDir: '.', testMatch: 'pictures.ts' }, // not a .spec.ts: the unit tests would take it for theirs
    { name: 'care', testDir: '../../tests/journeys', testMatch: 'made-good.spec.ts', grep: /on sqlite/ },
  ],
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
