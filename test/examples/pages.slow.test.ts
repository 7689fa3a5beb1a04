import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs';
import { buildExample, buildPlayground, openExample, plainExample, type Files } from './serve-in-memory.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch(await chromiumLaunchOptions());
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

test('the sweep on Web Workers colours a square for each of 400 scenarios', async () => {
  const complaints = await openExample(page, await buildExample('worker-pool-page'));
  const told = page.locator('#told');
  await told.filter({ hasText: '400 scenarios.' }).waitFor();
  const squares = page.locator('td[title]');
  expect(await squares.count()).toBe(400);
  await squares.nth(19).hover();
  expect(await told.textContent()).toBe('100% see it, 2% share it: 299M people');
  const colours = await squares.evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
  expect(new Set(colours).size).toBeGreaterThan(100);
  expect(complaints).toEqual([]);
});

test('the page without a bundler follows its sliders', async () => {
  const complaints = await openExample(page, await plainExample('plain-html/index.html'));
  const sentence = page.locator('ripple-headline h1');
  await sentence.filter({ hasText: 'In 4 rounds it reaches 229,000 people' }).waitFor();
  const share = page.locator('ripple-slider[name="model.shareProbability"] input[type="text"]');
  await share.fill('1 %');
  await share.press('Enter');
  await sentence.filter({ hasText: 'million people' }).waitFor();
  await page.locator('ripple-cost-table .bar').first().waitFor();
  await expect.poll(() => isPainted(page, 'ripple-dots canvas')).toBe(true);
  expect(complaints).toEqual([]);
});

test('a playground in a page shows the scenario, and what it finds', async () => {
  const playground: Files = Object.fromEntries(
    Object.entries(await buildPlayground()).map(([path, content]) => [`/playground${path}`, content]),
  );
  const complaints = await openExample(page, { ...(await plainExample('plain-html/playground.html')), ...playground });
  await page
    .locator('#told')
    .filter({ hasText: /^9 runs in 10 reach [\d,]+ to [\d,]+ people: the \w+ reaches more/ })
    .waitFor();
  const frame = page.frameLocator('ripple-playground iframe');
  expect(await frame.locator('ripple-slider[name="fans"]').getByRole('textbox').inputValue()).toBe('20,000');
  expect(await frame.locator('ripple-cost-bars').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('a theme in oklch colours what is drawn and what is written', async () => {
  const complaints = await openExample(page, await plainExample('plain-html/theme.html'));
  const label = page.locator('ripple-reach-chart text').filter({ hasText: 'Sharing' });
  expect(await label.first().evaluate((text) => getComputedStyle(text).fill)).toBe('oklch(0.5 0.2 310)');
  await expect.poll(() => isPainted(page, 'ripple-dots canvas')).toBe(true);
  expect(complaints).toEqual([]);
});

test('React sets a result on the elements, and hears of their changes', async () => {
  const complaints = await openExample(page, await buildExample('vite-react'));
  const sentence = page.locator('ripple-headline h1');
  await sentence.filter({ hasText: 'In 5 rounds it reaches 295 million people' }).waitFor();
  const followers = page.locator('ripple-slider input[type="text"]').nth(1);
  await followers.fill('20');
  await followers.press('Enter');
  await sentence.filter({ hasText: 'In 25 rounds it reaches 235 million people' }).waitFor();
  await expect.poll(() => isPainted(page, 'ripple-dots canvas')).toBe(true);
  expect(complaints).toEqual([]);
});

/** Whether a picture has more than one colour. */
async function isPainted(page: Page, picture: string): Promise<boolean> {
  const canvas = page.locator(picture).first();
  await canvas.waitFor();
  return canvas.evaluate((node) => {
    const { width, height } = node as HTMLCanvasElement;
    const { data } = (node as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
    return new Set(new Uint32Array(data.buffer)).size > 1;
  });
}
