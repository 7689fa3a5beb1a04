import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { build, preview, type InlineConfig } from 'vite';

const pathOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const root = pathOf('packages/elements/test/stress');
const outDir = pathOf('.cache/page-speed-dots');
const config: InlineConfig = {
  configFile: false,
  root,
  logLevel: 'error',
  resolve: { conditions: ['ripplecast/source', 'module', 'browser', 'development|production'] },
  build: { outDir, emptyOutDir: true, target: 'es2022', rolldownOptions: { input: `${root}/million-dots.html` } },
  preview: { host: '127.0.0.1', port: 0 },
};

/** A page of a million dots, built and served. */
export interface MillionDots {
  /** Plays it for five seconds. */
  readonly play: (browser: Browser) => Promise<{ readonly picturesPerSecond: number }>;
  readonly close: () => Promise<void>;
}

/** Builds and serves the stress page of the elements. */
export async function serveMillionDots(): Promise<MillionDots> {
  await build(config);
  const server = await preview(config);
  const address = server.resolvedUrls?.local[0] ?? assert.fail('the preview server must have an address; got none');
  return {
    async play(browser) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 1200 } });
      await page.goto(`${address}million-dots.html?still`);
      const played = await page.evaluate(async () => {
        const { playDots } = window as unknown as {
          readonly playDots: (time: number) => Promise<{ readonly milliseconds: number; readonly changed: number }>;
        };
        return playDots(5000);
      });
      await page.close();
      return { picturesPerSecond: (1000 * played.changed) / played.milliseconds };
    },
    close: () => server.close(),
  };
}
