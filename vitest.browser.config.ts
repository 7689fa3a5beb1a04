import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './scripts/chromium.mjs';
import { bundledWorker } from './test/bundled-worker.ts';

const conditions = ['ripplecast/source'];
const launchOptions = await chromiumLaunchOptions();

/** Tests of elements and of anything else that needs a page, in a real Chromium. */
export default defineConfig({
  plugins: [bundledWorker()],
  resolve: { conditions },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions }),
      instances: [{ browser: 'chromium' }],
      screenshotFailures: false,
      viewport: { width: 1024, height: 768 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['packages/{elements,web}/{src,test}/**/*.browser.test.ts', 'playground/src/**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        // What lets a page share memory with its workers.
        server: {
          headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
        },
        test: {
          name: 'isolated',
          include: ['packages/web/src/{worker-pool,run-influence}.browser.test.ts'],
          provide: { isolated: true },
        },
      },
    ],
  },
});
