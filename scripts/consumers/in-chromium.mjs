/** What a page gives and draws in Chromium. */
import { chromiumLaunchOptions } from '../chromium.mjs';

/**
 * Started for the first page.
 * @type {import('playwright').Browser | null}
 */
let browser = null;

/** Ends the Chromium, if one was started. */
export async function closeChromium() {
  await browser?.close();
  browser = null;
}

/**
 * Opens a page and waits for its `globalThis.answer`.
 * @param {string} address
 * @param {string} element - Name of one that must draw something.
 * @returns {Promise<string>} The answer.
 * @throws Error with what the page complained of, where it gives no answer in a minute or the element is blank.
 */
export async function answerOfPage(address, element) {
  const { chromium } = await import('playwright');
  browser ??= await chromium.launch(await chromiumLaunchOptions());
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`could not load ${request.url()}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  try {
    await page.goto(address);
    const given = await page.waitForFunction(() => Reflect.get(globalThis, 'answer'), null, { timeout: 60_000 });
    if (!(await paints(page, element))) throw new Error(`${element} draws nothing`);
    return String(await given.jsonValue());
  } catch (error) {
    throw new Error([String(error), ...complaints].join('\n'), { cause: error });
  } finally {
    await page.close();
  }
}

/**
 * Whether the page looks different without what an element draws: its canvas or picture.
 * @param {import('playwright').Page} page
 * @param {string} element
 */
async function paints(page, element) {
  const picture = page.locator(element).locator('canvas, svg').first();
  const clip = await picture.boundingBox();
  if (clip === null || clip.width === 0 || clip.height === 0) return false;
  const before = await page.screenshot({ clip });
  await picture.evaluate((node) => node.setAttribute('style', 'visibility: hidden'));
  return !before.equals(await page.screenshot({ clip }));
}
