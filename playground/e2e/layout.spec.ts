import { expect, test, type Page } from '@playwright/test';
import { Playground } from './playground.ts';
import { textFaults } from './text-faults.ts';

// Playwright takes pictures with a style of its own in the page, which the page's policy refuses.
test.use({ bypassCSP: true });

/** Sizes of windows, and the part of the first view that the stage has at least. */
const sizes = [
  { width: 1920, height: 1080, stage: 0.45 },
  { width: 1440, height: 900, stage: 0.45 },
  { width: 1024, height: 768, stage: 0.45 },
  { width: 768, height: 1024, stage: 0.45 },
  { width: 390, height: 844, stage: 0.45 },
  { width: 320, height: 640, stage: 0.35 },
];

async function openQuietly(page: Page, hash = ''): Promise<Playground> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const playground = new Playground(page);
  await playground.open(hash);
  return playground;
}

/** Top and bottom of a part of the page, in CSS pixels from the top of the window. */
function edges(page: Page, selector: string): Promise<readonly [number, number]> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return [Math.round(top), Math.round(bottom)] as const;
    });
}

for (const { width, height } of sizes) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${width}x${height} ${colorScheme} looks as designed`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const playground = new Playground(page);
      await playground.open();
      await expect(page).toHaveScreenshot(`${width}x${height}-${colorScheme}.png`);
    });
  }
}

const everyPerson = encodeURIComponent(
  JSON.stringify({ generator: { kind: 'communities', people: 2000, meanFriends: 50, clustering: 0.2 } }),
);

for (const [name, hash] of [
  ['the claim', ''],
  ['what was measured', '#v=1&fanVisibility=0.16&visibility=0.35&share=0.00288'],
  ['one fan', '#v=1&fans=1'],
  ['long numbers', '#v=1&fans=250000000&followers=100000&share=0.00288'],
  ['the arithmetic', '#v=1&level=arithmetic'],
  ['no television', '#v=1&buy=none'],
  ['a spot of one’s own', '#v=1&fans=20000&share=0.01&placements=[[5000000,1,100000]]&production=0'],
  ['no budget', '#v=1&cost=none'],
  ['a school', '#v=1&universe=1000'],
  ['every person', `#v=1&level=network&network=${everyPerson}&fans=20&buy=none`],
] as const) {
  test(`${name}: the stage has its part of the first view at every size, and no text is cut or lies on another`, async ({
    page,
  }) => {
    await openQuietly(page, hash);
    for (const { width, height, stage: least } of sizes) {
      await page.setViewportSize({ width, height });
      const measured = await page.evaluate(async () => {
        // The second frame is drawn after everything has answered to the new size.
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        const { scrollWidth, clientWidth } = document.documentElement;
        const boxes = ['.stage', 'ripple-playbar'].map((selector) =>
          document.querySelector(selector)?.getBoundingClientRect(),
        );
        const [stage, bar] = boxes;
        if (stage === undefined || bar === undefined) throw new Error('the stage must be on the page');
        const seen = (top: number, bottom: number): number =>
          Math.max(0, Math.min(innerHeight, bottom) - Math.max(0, top));
        // On a phone the bar stands apart, at the lower edge, and covers what is below it.
        const apart = bar.top >= stage.bottom || bar.bottom > stage.bottom;
        const above = apart ? Math.min(stage.bottom, bar.top) : stage.bottom;
        return {
          overflow: scrollWidth - clientWidth,
          share:
            (stage.width * seen(stage.top, above) + (apart ? bar.width * seen(bar.top, bar.bottom) : 0)) /
            (innerWidth * innerHeight),
        };
      });
      expect(measured.overflow, `${width} wide scrolls sideways`).toBeLessThanOrEqual(0);
      expect(measured.share, `the stage at ${width} × ${height}`).toBeGreaterThanOrEqual(least);
      expect(await textFaults(page), `${width} × ${height}`).toEqual([]);
    }
  });
}

/** From where to where the parts of the first screen stand, with what each may be off. */
const places: readonly (readonly [string, number, number])[] = [
  ['.page-header', 0, 48],
  ['.worlds', 48, 92],
  ['.setup', 92, 120],
  ['.verdict', 120, 208],
  ['.sure', 208, 230],
  ['.stage', 238, 842],
];

test('1440x900: the parts of the first screen stand where they were drawn', async ({ page }) => {
  await openQuietly(page);
  for (const [part, top, bottom] of places) {
    const [from, to] = await edges(page, part);
    expect(Math.abs(from - top), `top of ${part}: ${from}`).toBeLessThanOrEqual(3);
    expect(Math.abs(to - bottom), `bottom of ${part}: ${to}`).toBeLessThanOrEqual(3);
  }
  const widths = await page.evaluate(() =>
    ['.stage', '.side', 'ripple-dots'].map((part) => document.querySelector(part)?.getBoundingClientRect().width),
  );
  expect(widths).toEqual([984, 368, 484]);
  const [, sideEnds] = await edges(page, '.more-button');
  expect(sideEnds, 'all controls of the first screen are in the first view').toBeLessThanOrEqual(900);
  const [title] = await edges(page, 'ripple-reach-chart');
  expect(title, 'the chart’s title is seen').toBeLessThanOrEqual(880);
});

test('390x844: pictures, costs, the share slider and the bar stand in the first view', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openQuietly(page);
  for (const [part, top, bottom] of [
    ['.page-header', 0, 44],
    ['.worlds', 44, 88],
    ['.setup', 88, 130],
    ['.verdict', 130, 220],
  ] as const) {
    const [from, to] = await edges(page, part);
    expect(Math.abs(from - top), `top of ${part}: ${from}`).toBeLessThanOrEqual(8);
    expect(Math.abs(to - bottom), `bottom of ${part}: ${to}`).toBeLessThanOrEqual(8);
  }
  const [bar, barEnds] = await edges(page, 'ripple-playbar');
  expect(barEnds).toBe(844);
  expect(barEnds - bar).toBeLessThanOrEqual(76);
  expect((await edges(page, 'ripple-cost-bars'))[1]).toBeLessThanOrEqual(bar);
  expect((await edges(page, 'ripple-slider[name="share"]'))[1]).toBeLessThanOrEqual(bar);
});

test('at 200 % zoom nothing scrolls sideways and no text is cut', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await openQuietly(page);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await textFaults(page)).toEqual([]);
});

for (const { width, height, isReadWhole } of [
  { width: 1440, height: 900, isReadWhole: true },
  { width: 768, height: 1024, isReadWhole: true },
  { width: 390, height: 844, isReadWhole: false },
]) {
  test(`${width} wide: text twice as large, as the browser's settings have it, fits`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const browser = await page.context().newCDPSession(page);
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await openQuietly(page);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    if (isReadWhole) expect(await textFaults(page)).toEqual([]);
  });
}

test('charts and tables look as designed', async ({ page }) => {
  const playground = await openQuietly(page, '#v=1&fans=3');
  await playground.complete();
  await expect(page.locator('.charts')).toHaveScreenshot('charts-drawn.png');
  await page.getByRole('button', { name: 'Table' }).click();
  expect(await textFaults(page)).toEqual([]);
  await expect(page.locator('.charts')).toHaveScreenshot('charts-as-tables.png');
});

test('while the page scrolls the machine covers nothing below it', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openQuietly(page);
  await expect(page.locator('ripple-reach-chart')).toBeVisible();
  for (const scroll of [200, 500, 900]) {
    await page.evaluate((top) => scrollTo(0, top), scroll);
    const [, bottom] = await edges(page, '.stage');
    const [top] = await edges(page, '.charts');
    expect(top - bottom).toBeGreaterThanOrEqual(0);
  }
});

test('More opens below the machine and leaves no empty column beside it', async ({ page }) => {
  await openQuietly(page);
  const more = page.getByRole('button', { name: 'More', exact: true });
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await more.click();
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByLabel('Random seed')).toBeInViewport();
  const box = await page.locator('#more').boundingBox();
  expect(box?.width).toBeGreaterThan(1300);
  await more.click();
  await expect(page.locator('#more')).toBeHidden();
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

test('the check of texts finds what is cut, stands beyond the window, and lies on another', async ({ page }) => {
  await page.setContent(`
    <p>in order</p>
    <div style="overflow: hidden; width: 40px; white-space: nowrap">cut at its end</div>
    <div style="overflow: auto; width: 40px; white-space: nowrap">can be scrolled</div>
    <p style="position: absolute; left: 1400px; top: 0; width: 200px">beyond</p>
    <p style="position: absolute; left: 0; top: 200px">below</p><p style="position: absolute; left: 10px; top: 202px">above</p>
    <input type="text" style="width: 30px" value="too long for its field" />`);
  const faults = await textFaults(page);
  expect(faults.map((fault) => fault.split(':')[0])).toEqual([
    'cut by div',
    'beyond the window',
    'cut in its field',
    'on one another',
  ]);
});
