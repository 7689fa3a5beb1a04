import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';
import { findFirefox } from './scripts/firefox.mjs';
import { freePort } from './scripts/serve.mjs';

const { executablePath, args, env, origin } = await findChromium();

const hasFirefox = findFirefox() !== null;
if (!hasFirefox && process.env['RIPPLECAST_E2E_PORT'] === undefined) {
  process.stdout.write('No Firefox on this machine: the smoke of all sections in Firefox is left out.\n');
}

// Playwright reads this file again in every worker, so the port is chosen once and handed down.
const port = (process.env['RIPPLECAST_E2E_PORT'] ??= String(await freePort()));
const address = `http://127.0.0.1:${port}/`;

/** Tests of the playground as a visitor sees it: the production build, in a real Chromium. */
export default defineConfig({
  testDir: 'playground/e2e',
  testMatch: '**/*.spec.ts',
  testIgnore: hasFirefox ? [] : '**/firefox.spec.ts',
  outputDir: '.cache/playwright',
  snapshotPathTemplate: '{testDir}/screenshots/{testFileName}/{arg}{ext}',
  // Pictures are the same on every machine only with the Chromium and the fonts from npm.
  ignoreSnapshots: origin !== 'npm',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // On two processors, one more: a test that watches a play mostly waits.
  workers: 3,
  reporter: [['list'], ['json', { outputFile: '.cache/reports/playground.json' }]],
  use: {
    baseURL: address,
    browserName: 'chromium',
    headless: true,
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    // It would load all files of the pages in every test; those about it let it in.
    serviceWorkers: 'block',
    launchOptions: { executablePath, args, env },
  },
  webServer: {
    command: `"${process.execPath}" scripts/preview.mjs`,
    env: { PORT: port },
    url: address,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
  },
});
