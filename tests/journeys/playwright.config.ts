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
  // Where two browsers, two servers and a PostgreSQL share two cores, a page may take its time: that is no fault. A journey
  // that passes only the second time is printed as flaky, to be looked into.
  expect: { timeout: process.env.CI ? 30_000 : 15_000 },
  retries: process.env.CI ? 1 : 0,
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
