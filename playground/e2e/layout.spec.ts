import { expect, test } from '@playwright/test';
import { Playground } from './playground.ts';

// Playwright takes pictures with a style of its own in the page, and a test here adds one, which the page's policy refuses.
test.use({ bypassCSP: true });

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
];

for (const size of sizes) {
  const name = `${size.width}x${size.height}`;
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name} ${colorScheme} looks as designed`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const playground = new Playground(page);
      await playground.open();
      await expect(page).toHaveScreenshot(`${name}-${colorScheme}.png`);
    });
  }
}

for (const [name, hash] of [
  ['the example', ''],
  ['one fan', '#v=1&fans=1'],
  ['long numbers', '#v=1&fans=250000000&followers=100000&share=0.00288'],
  ['no television', '#v=1&buy=none'],
  ['a school', '#v=1&universe=1000'],
  [
    'every person',
    '#v=1&level=network&network=%7B%22generator%22:%7B%22kind%22:%22communities%22,%22people%22:2000,%22meanFriends%22:50,%22clustering%22:0.2%7D%7D&fans=20&buy=none',
  ],
] as const) {
  test(`${name}: nothing scrolls sideways and the machine has 45 % of the first view, at every size`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const playground = new Playground(page);
    await playground.open(hash);
    for (const size of sizes) {
      await page.setViewportSize(size);
      const measured = await page.evaluate(async () => {
        // The second frame is drawn after everything has answered to the new size.
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        const { scrollWidth, clientWidth } = document.documentElement;
        const playbar = document.querySelector('ripple-playbar')?.getBoundingClientRect();
        const stage = document.querySelector('.panels')?.getBoundingClientRect();
        if (playbar === undefined || stage === undefined) throw new Error('the stage must be on the page');
        const seen = (box: DOMRect): number =>
          box.width * Math.max(0, Math.min(innerHeight, box.bottom) - Math.max(0, box.top));
        return {
          size: { width: innerWidth, height: innerHeight },
          overflow: scrollWidth - clientWidth,
          share: (seen(stage) + seen(playbar)) / (innerWidth * innerHeight),
        };
      });
      expect(measured.size).toEqual(size);
      expect(measured.overflow).toBeLessThanOrEqual(0);
      expect(measured.share).toBeGreaterThanOrEqual(0.45);
    }
  });
}

test('a header of two rows takes its second row from the machine', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const playground = new Playground(page);
  await playground.open();
  const bottom = (): Promise<number> =>
    page.locator('.panels').evaluate((panels) => panels.getBoundingClientRect().bottom);
  const before = await bottom();
  await page.addStyleTag({ content: '.page-header::after { content: ""; flex: none; width: 100%; height: 44px }' });
  await expect(page.locator('.page-header')).toHaveCSS('height', '113px');
  await expect.poll(bottom).toBe(before);
});

test('at 200 % zoom nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const playground = new Playground(page);
  await playground.open();
  await page.getByText('More', { exact: true }).click();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('charts and tables look as designed', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const playground = new Playground(page);
  await playground.open('#v=1&fans=3');
  await playground.complete();
  await expect(page.locator('.charts')).toHaveScreenshot('charts-drawn.png');
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.locator('.charts')).toHaveScreenshot('charts-as-tables.png');
});

test('while the page scrolls the machine covers nothing below it', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const playground = new Playground(page);
  await playground.open();
  for (const scroll of [200, 500, 900]) {
    await page.evaluate((top) => scrollTo(0, top), scroll);
    const gap = await page.evaluate(() => {
      const bottom = document.querySelector('.stage')?.getBoundingClientRect().bottom ?? Number.NaN;
      const top = document.querySelector('.charts')?.getBoundingClientRect().top ?? Number.NaN;
      return top - bottom;
    });
    expect(gap).toBeGreaterThanOrEqual(0);
  }
});

test('forced colours keep the numbers and the two arms apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const playground = new Playground(page);
  await playground.open();
  await expect(page).toHaveScreenshot('forced-colours.png');
});

test('print has the answer, the pictures and the charts', async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  const playground = new Playground(page);
  await page.goto('./');
  await expect(page.locator('main')).toHaveAttribute('data-progress', 'done');
  await expect(page.locator('.page-header')).toBeHidden();
  await playground.pictures();
  await expect(page.locator('ripple-reach-chart svg')).toBeVisible();
  await expect(page).toHaveScreenshot('print.png');
});
