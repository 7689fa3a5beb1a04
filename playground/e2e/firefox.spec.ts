import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/firefox.mjs';
import { addressOf, pages } from '../src/pages.ts';
import { pageName } from '../src/words/page-names.ts';
import { Playground } from './playground.ts';

/**
 * A smoke of all sections in Firefox, spoken to by WebDriver BiDi. Playwright's own Firefox is none that people have. Where a machine has no
 * Firefox, playwright.config.ts leaves this file out and says so.
 */
const executablePath = findFirefox();
let firefox: Browser | null = null;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  if (executablePath === null) throw new Error('there must be a Firefox');
  firefox = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
});

test.afterAll(async () => {
  await firefox?.close();
});

/** Opens an address of the pages, and collects what goes wrong on it from then on. */
async function open(address: string): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  if (firefox === null) throw new Error('Firefox must have been started');
  const page = await firefox.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address);
  await page.waitForSelector('main[data-progress="done"]', { timeout: 60_000 });
  return { page, errors };
}

for (const { folder, tag } of pages) {
  test(`${pageName(folder)} opens in Firefox, at its full width and on a phone`, async ({ baseURL }) => {
    const { page, errors } = await open(new URL(addressOf(folder), baseURL).href);
    const links = await page.$$eval('.pages a', (all) => all.map((link) => link.textContent.trim()));
    expect(links).toEqual(pages.map((each) => pageName(each.folder)));
    expect(await page.$(`${tag} main[data-problem]`)).toBeNull();
    for (const width of [1440, 390]) {
      await page.setViewport({ width, height: 844 });
      const overflow = (): Promise<number> =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      // Charts take the new width a moment later.
      await expect.poll(overflow, { message: `${width} wide scrolls sideways` }).toBeLessThanOrEqual(0);
    }
    expect(errors).toEqual([]);
    await page.close();
  });
}

test('Firefox counts in its worker, draws, plays, and gives the numbers that Chromium gives', async ({
  baseURL,
  page: chromium,
}) => {
  const hash = '#v=1&fans=2345';
  const { page, errors } = await open(`${baseURL ?? ''}${hash}`);
  const said = await page.$eval('.verdict ripple-headline', (element) => element.shadowRoot?.textContent.trim());
  const playground = new Playground(chromium);
  await playground.open(hash);
  expect(said).toBe((await playground.headline.textContent())?.trim());
  expect(said).toContain('million people');
  const colours = await page.$$eval('ripple-dots', (all) =>
    all.map((element) => {
      const canvas = element.shadowRoot?.querySelector('canvas');
      const { data } = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return new Set(data).size;
    }),
  );
  expect(Math.min(...colours), 'both pictures are drawn').toBeGreaterThan(5);
  const playbar = (): Promise<string> =>
    page.$eval('ripple-playbar', (element) => element.shadowRoot?.querySelector('input')?.ariaValueText ?? '');
  const before = await playbar();
  await page.locator('ripple-playbar >>> button[aria-label="Play"]').click();
  await expect.poll(playbar).not.toBe(before);
  expect(errors).toEqual([]);
  await page.close();
});

test('Firefox draws the card of a result', async ({ baseURL }) => {
  const { page, errors } = await open(`${baseURL ?? ''}?card#v=1&fans=2345`);
  await page.click('button.share');
  await page.waitForSelector('page-share .share-card img');
  const card = await page.$eval('page-share .share-card img', async (image) => {
    const bitmap = await createImageBitmap(image);
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const [red = 0, , blue = 0] = context?.getImageData(628, 660, 1, 1).data ?? [];
    return { size: [bitmap.width, bitmap.height], bluer: blue - red };
  });
  expect(card.size).toEqual([2400, 1260]);
  expect(card.bluer).toBeGreaterThan(60);
  expect(errors).toEqual([]);
  await page.close();
});
