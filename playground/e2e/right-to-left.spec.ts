import { expect, test, type Locator, type Page } from '@playwright/test';
import { addressOf, pages } from '../src/pages.ts';
import { pageName } from '../src/words/page-names.ts';
import { Playground } from './playground.ts';
import { textFaults } from './text-faults.ts';

/** The pages are written from left to right so far; in another language they would not be, and everything has to turn with them. */
test.use({ contextOptions: { reducedMotion: 'reduce' }, bypassCSP: true });

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    // As soon as there is an element to say it.
    new MutationObserver((_, observer) => {
      if (document.body === null) return;
      document.documentElement.dir = 'rtl';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
});

for (const { folder } of pages) {
  test(`${pageName(folder)}: nothing scrolls sideways, is cut or lies on another`, async ({ page }) => {
    await page.goto(addressOf(folder));
    await expect(page.getByRole('main')).toHaveAttribute('data-progress', 'done');
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${width} wide scrolls sideways`).toBeLessThanOrEqual(0);
      // What observes its size draws anew in the frame after.
      await expect
        .poll(async () => (await textFaults(page)).filter((fault) => !fault.startsWith('beyond the window')), {
          message: `${width} wide`,
        })
        .toEqual([]);
    }
  });
}

/** Colours along a line through an element, from its left to its right, as the screen shows them. */
async function coloursAlong(page: Page, element: Locator, y: number): Promise<readonly string[]> {
  const shot = (await element.screenshot()).toString('base64');
  return page.evaluate(
    async ([data = '', at = '']) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const pixels = context?.getImageData(0, Number(at), bitmap.width, 1).data ?? [];
      return Array.from({ length: bitmap.width }, (_, x) => pixels.slice(4 * x, 4 * x + 3).join(','));
    },
    [shot, String(y)],
  );
}

test('a slider begins at the right: its thumb, what is filled of its track, a press and the arrow keys agree', async ({
  page,
}) => {
  const playground = new Playground(page);
  await playground.open('#v=1&fans=10');
  const slider = playground.slider('fans');
  const range = slider.getByRole('slider');
  const box = await range.boundingBox();
  if (box === null) throw new Error('the slider must be drawn');
  const colours = await coloursAlong(page, range, Math.round(box.height / 2));
  const [left, right] = [colours[Math.round(box.width * 0.3)], colours[Math.round(box.width * 0.97)]];
  expect(left, 'filled at the right alone').not.toBe(right);
  await page.mouse.click(box.x + box.width * 0.2, box.y + box.height / 2);
  await playground.settled();
  const fans = Number((await slider.getByRole('textbox').inputValue()).replaceAll(/\D/gu, ''));
  expect(fans, 'far to the left is much').toBeGreaterThan(100_000);
  const after = await coloursAlong(page, range, Math.round(box.height / 2));
  expect(after[Math.round(box.width * 0.3)], 'filled up to the thumb').toBe(right);
  await range.focus();
  await page.keyboard.press('ArrowLeft');
  await expect
    .poll(async () => Number((await slider.getByRole('textbox').inputValue()).replaceAll(/\D/gu, '')))
    .toBeGreaterThan(fans);
});

test('the bar of rounds begins at the right, and the left arrow goes on', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&fans=2000');
  const round = page.getByRole('slider', { name: 'Round', exact: true });
  const box = await round.boundingBox();
  if (box === null) throw new Error('the bar must be drawn');
  await page.mouse.click(box.x + box.width - 12, box.y + box.height / 2);
  await expect(round).toHaveAttribute('aria-valuetext', /Round 0/u);
  await round.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(round).toHaveAttribute('aria-valuetext', /Round 1/u);
});

test('time in the chart goes from left to right, and numbers keep their unit behind them', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&fans=2000');
  const places = await page.locator('ripple-reach-chart svg text').evaluateAll((texts) =>
    texts
      .filter(({ textContent }) => /^\d$/u.test(textContent.trim()))
      .map((text) => ({ round: Number(text.textContent), x: text.getBoundingClientRect().x }))
      .filter(({ round }) => round > 0)
      .toSorted((a, b) => a.round - b.round)
      .map(({ x }) => x),
  );
  expect(places.length).toBeGreaterThan(2);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const share = page.locator('.setup').getByRole('textbox', { name: 'Share rate', exact: true });
  expect(await share.evaluate((field) => getComputedStyle(field).direction)).toBe('ltr');
});
