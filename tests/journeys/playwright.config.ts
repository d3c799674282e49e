import { defineConfig } from '@playwright/test';
import { browserFlags, browserPath } from '../support/browser';

const executablePath = await browserPath();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  forbidOnly: !!process.env.CI,
  workers: process.env.CI ? 2 : 1,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  globalSetup: './support/postgres.ts',
  use: {
    // A trace costs a quarter of the run; where somebody waits for the result, the words of the failure must do.
    trace: process.env.CI ? 'off' : 'retain-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: browserFlags },
  },
});
