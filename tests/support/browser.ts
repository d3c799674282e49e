import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const system = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser that tests drive: one named by CHROMIUM_PATH, Playwright's own, the system's, else the one from npm (Linux x64). */
export async function browserPath(): Promise<string | undefined> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  if (existsSync(chromium.executablePath())) return undefined;
  const found = system.find((path) => existsSync(path));
  if (found) return found;
  const bundled = await import('@sparticuz/chromium').catch(() => undefined);
  if (bundled) return bundled.default.executablePath();
  throw new Error('There is no Chromium here: run `npx playwright install chromium`, or set CHROMIUM_PATH.');
}

/** Flags that keep it quiet and off the network; root has no sandbox to give. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
