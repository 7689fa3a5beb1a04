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
 * Opens a page and waits for its `globalThis.answer`, or only until an element draws something.
 * @param {string} address
 * @param {object} options
 * @param {string} options.element - Name of one that must draw something.
 * @param {boolean} options.answers - Whether the page gives an answer.
 * @returns {Promise<string>} The answer; empty where the page gives none.
 * @throws Error with what the page complained of, where it gives no answer in a minute or the element is blank.
 */
export async function answerOfPage(address, { element, answers }) {
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
    if (answers) {
      const given = await page.waitForFunction(() => Reflect.get(globalThis, 'answer'), null, { timeout: 60_000 });
      if (!(await paints(page, element))) throw new Error(`${element} draws nothing`);
      return String(await given.jsonValue());
    }
    for (const end = Date.now() + 60_000; !(await paints(page, element));) {
      if (Date.now() > end) throw new Error(`${element} draws nothing`);
    }
    if (complaints.length > 0) throw new Error('the page complains');
    return '';
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
  await picture.waitFor();
  const clip = await picture.boundingBox();
  if (clip === null || clip.width === 0 || clip.height === 0) return false;
  const before = await page.screenshot({ clip });
  const shown = await picture.evaluate((node) => {
    const style = node.getAttribute('style') ?? '';
    node.setAttribute('style', `${style}; visibility: hidden`);
    return style;
  });
  const differs = !before.equals(await page.screenshot({ clip }));
  await picture.evaluate((node, style) => node.setAttribute('style', style), shown);
  return differs;
}
