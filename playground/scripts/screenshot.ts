/**
 * Makes the pictures of the README from the real page: builds the playground, serves it, opens it at its result in light
 * and dark, and writes docs/images/playground-light.png and playground-dark.png.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs';

const playground = fileURLToPath(new URL('..', import.meta.url));
const images = fileURLToPath(new URL('../../docs/images/', import.meta.url));

await build({ root: playground, logLevel: 'warn' });
const server = await preview({ root: playground, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } });
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error('the preview server must have an address; got none');

const browser = await chromium.launch(await chromiumLaunchOptions());
await mkdir(images, { recursive: true });
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
      locale: 'en-US',
    });
    await page.goto(address);
    await page.locator('main[data-progress="done"]').waitFor();
    await page.waitForFunction(() => document.querySelector('ripple-dots')?.updateComplete);
    const path = `${images}playground-${colorScheme}.png`;
    await page.screenshot({ path });
    await page.close();
    process.stdout.write(`${path}\n`);
  }
} finally {
  await browser.close();
  await server.close();
}
