import { expect, test, type Page } from '@playwright/test';
import { Playground } from './playground.ts';

/** The page as it is some milliseconds after it was opened, on a clock that the test holds. */
async function openOnHeldClock(page: Page, hash = ''): Promise<(milliseconds: number) => Promise<void>> {
  await page.clock.install({ time: new Date('2026-02-08T23:30:00Z') });
  await page.clock.pauseAt(new Date('2026-02-08T23:30:01Z'));
  await page.goto(`./${hash}`);
  await page.locator('ripple-dots').first().waitFor();
  let passed = 0;
  return async (milliseconds) => {
    await page.clock.runFor(milliseconds - passed);
    passed = milliseconds;
  };
}

/** What of the opening the pictures and the page are set to. */
function shown(page: Page): Promise<Readonly<Record<string, unknown>>> {
  return page.evaluate(() => {
    const dots = (arm: string): Readonly<Record<string, unknown>> =>
      document.querySelector(`ripple-dots[arm="${arm}"]`) as unknown as Readonly<Record<string, unknown>>;
    const [left, right] = [dots('broadcast'), dots('shared')];
    return {
      sentence: document.querySelector('main')?.dataset['opening'],
      left: left['position'],
      right: right['position'],
      rays: left['rays'],
      zoom: right['zoom'],
      twist: Number(getComputedStyle(document.querySelector('.badge-line') as Element).opacity),
    };
  });
}

/** Within a tenth: frames do not come at round milliseconds. */
const near = (value: number): unknown => expect.closeTo(value, 0.7);

test('the story is told in eight seconds: question, tower, close-ups, verdict, next step', async ({ page }) => {
  const playground = new Playground(page);
  const at = await openOnHeldClock(page);
  await at(500);
  expect(await playground.sentence()).toBe('Can 1,000 fans beat the Super Bowl?');
  expect(await shown(page)).toMatchObject({ sentence: 'question', left: -1, right: -1, rays: 0, twist: 0 });
  await at(1320);
  expect(await shown(page)).toMatchObject({ sentence: 'question', left: 0, right: -1, rays: near(0.5), zoom: null });
  await at(2600);
  expect(await shown(page)).toMatchObject({ left: 0, right: 0, rays: 1, zoom: 1 });
  await expect(page.locator('.times')).toHaveText('× 300');
  await at(3900);
  expect(await shown(page)).toMatchObject({ right: near(1.4), zoom: 100 });
  await expect(page.locator('.times')).toHaveCount(0);
  await at(5000);
  expect(await shown(page)).toMatchObject({ sentence: 'question', right: near(2.6), zoom: null });
  await at(6020);
  expect(await shown(page)).toMatchObject({ sentence: 'verdict', right: 4, twist: near(0) });
  expect(await playground.sentence()).toMatch(/^The claim says yes: 27\d million people by round 4\.$/u);
  await at(7050);
  expect(await shown(page)).toMatchObject({ right: 4, twist: near(0.5) });
  await at(8100);
  expect(await shown(page)).toMatchObject({ sentence: 'verdict', right: 4, twist: 1 });
  const before = await playground.pictures();
  await at(30_000);
  expect(await playground.pictures(), 'nothing advances by itself').toEqual(before);
  expect(playground.errors).toEqual([]);
});

for (const [input, give] of [
  ['a key', (page: Page) => page.keyboard.press('Shift')],
  ['a press', (page: Page) => page.mouse.click(5, 450)],
  ['the wheel', (page: Page) => page.mouse.wheel(0, 10)],
] as const) {
  test(`${input} jumps to its end`, async ({ page }) => {
    const playground = new Playground(page);
    const at = await openOnHeldClock(page);
    await at(2000);
    await give(page);
    await at(2050);
    // The browser hands on a turn of the wheel when it has time.
    const end = { sentence: 'verdict', left: 0, right: 4, zoom: null, twist: 1 };
    await expect.poll(() => shown(page)).toMatchObject(end);
    await at(9000);
    expect(await shown(page)).toMatchObject({ right: 4 });
    expect(await playground.sentence()).toMatch(/^The claim says yes/u);
  });
}

test('what the reader does next has the usual sentence', async ({ page }) => {
  const playground = new Playground(page);
  const at = await openOnHeldClock(page);
  await at(1000);
  await page.getByRole('button', { name: 'Step back' }).click();
  await at(1100);
  // What is asked for waits until what does it is loaded, which no held clock hastens.
  await expect.poll(() => playground.sentence()).toMatch(/^By round 3:/u);
  expect((await shown(page))['sentence']).toBeUndefined();
});

test('a link shows the last frame', async ({ page }) => {
  const at = await openOnHeldClock(page, '#v=1');
  await at(100);
  expect(await shown(page)).toMatchObject({ left: 4, right: 4, rays: 1, zoom: null, twist: 1 });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('it is the last frame', async ({ page }) => {
    const at = await openOnHeldClock(page);
    await at(100);
    expect(await shown(page)).toMatchObject({ left: 4, right: 4, rays: 1, zoom: null, twist: 1 });
  });
});

test('its words and pictures keep their places, and so does what is played afterwards', async ({ page }) => {
  await page.addInitScript(() => {
    const entries: { value: number; startTime: number }[] = [];
    Object.assign(window, { shifts: entries });
    new PerformanceObserver((list) => {
      for (const { value, startTime, hadRecentInput } of list.getEntries() as LayoutShift[]) {
        if (!hadRecentInput) entries.push({ value, startTime });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('./');
  await expect(page.locator('main')).toHaveAttribute('data-opening', 'verdict', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible({ timeout: 30_000 });
  const shifts = await page.evaluate(() => (window as unknown as { shifts: readonly LayoutShift[] }).shifts);
  expect(cumulativeShift(shifts)).toBeLessThan(0.02);
});

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Cumulative Layout Shift as browsers define it: the largest sum of shifts less than 1 s apart, within 5 s at most. */
function cumulativeShift(shifts: readonly Pick<LayoutShift, 'value' | 'startTime'>[]): number {
  let [most, sum, first, last] = [0, 0, -Infinity, -Infinity];
  for (const { value, startTime } of shifts) {
    if (startTime - last >= 1000 || startTime - first >= 5000) [sum, first] = [0, startTime];
    sum += value;
    last = startTime;
    most = Math.max(most, sum);
  }
  return most;
}
