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

/** Milliseconds that a page has for each thing that it must do. */
const PATIENCE = 120_000;

/**
 * Opens a page and waits for its `globalThis.answer`, or only until it shows what it should.
 * @param {string} address
 * @param {object} options
 * @param {string | undefined} options.element - Name of one that must draw something.
 * @param {string | undefined} options.visible - Selector of what must become visible.
 * @param {boolean} options.answers - Whether the page gives an answer.
 * @returns {Promise<string>} The answer; empty where the page gives none.
 * @throws Error with what the page complained of, where it gives no answer in two minutes, or something is not to be seen.
 */
export async function answerOfPage(address, { element, visible, answers }) {
  const { chromium } = await import('playwright');
  browser ??= await chromium.launch(await chromiumLaunchOptions());
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`could not load ${request.url()}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  try {
    await page.goto(address);
    const given = answers ? await page.waitForFunction(() => Reflect.get(globalThis, 'answer')) : null;
    if (visible !== undefined) await page.locator(visible).waitFor();
    if (element !== undefined) await expectPainted(page, element);
    if (given !== null) return String(await given.jsonValue());
    if (complaints.length > 0) throw new Error('the page complains');
    return '';
  } catch (error) {
    throw new Error([String(error), ...complaints].join('\n'), { cause: error });
  } finally {
    await page.close();
  }
}

/**
 * @param {import('playwright').Page} page
 * @param {string} element
 */
async function expectPainted(page, element) {
  for (const end = Date.now() + PATIENCE; !(await paints(page, element));) {
    if (Date.now() > end) throw new Error(`${element} draws nothing`);
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
