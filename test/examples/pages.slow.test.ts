import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs';
import { buildExample, openExample } from './serve-in-memory.ts';

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
  expect(await told.textContent()).toBe('100% see it, 2% share it: 108M people');
  const colours = await squares.evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
  expect(new Set(colours).size).toBeGreaterThan(100);
  expect(complaints).toEqual([]);
});
