import { expect, test } from '@playwright/test';
import { Playground } from './playground.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a dragged slider changes the headline and is one step of the history', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  const before = await playground.sentence();
  const depth = await page.evaluate(() => history.length);
  const box = await playground.slider('share').getByRole('slider').boundingBox();
  if (box === null) throw new Error('the slider must be on the page');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.75, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, y, { steps: 6 });
  await page.mouse.move(box.x + box.width * 0.6, y, { steps: 6 });
  await page.mouse.up();
  await playground.settled();
  const after = await playground.sentence();
  expect(after).not.toBe(before);
  expect(await page.evaluate(() => history.length)).toBe(depth + 1);
  await page.goBack();
  await expect.poll(() => playground.sentence()).toBe(before);
  await page.goForward();
  await expect.poll(() => playground.sentence()).toBe(after);
});

test('a link restores the same numbers and the same picture', async ({ page, context }) => {
  const playground = new Playground(page);
  await playground.open();
  await playground.type('fans', '5000');
  await playground.type('visibility', '60');
  await playground.settled();
  await page.getByRole('button', { name: 'Step back' }).click();
  await page.getByRole('button', { name: 'Log scale' }).click();
  const sentence = await playground.sentence();
  const pictures = await playground.pictures();
  const other = new Playground(await context.newPage());
  await other.page.goto(page.url());
  await other.settled();
  expect(await other.sentence()).toBe(sentence);
  await expect.poll(() => other.pictures()).toEqual(pictures);
  await expect(other.page.getByRole('button', { name: 'Log scale' })).toHaveAttribute('aria-pressed', 'true');
});

test.describe('a link that is followed in a tab that has the page', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  /** Everything that is read, and the pictures. */
  const shown = async (playground: Playground): Promise<readonly unknown[]> => [
    await playground.page.locator('main').evaluate((main) => main.dataset['opening'] ?? 'no opening'),
    await playground.setup(),
    await playground.sentence(),
    await playground.page.locator('.stage').ariaSnapshot(),
    await playground.pictures(),
  ];

  for (const [link, moment] of [
    ['#v=2&level=network&network=communities&people=60&meanFriends=6&fans=3&share=0.3&buy=none', 'question'],
    ['#v=1&fans=5000~voice=run&run=3', 'question'],
    ['#v=1&fans=5000', 'verdict'],
  ] as const) {
    test(`shows what a new tab shows: ${link}, after the ${moment} of the opening`, async ({ page, context }) => {
      const playground = new Playground(page);
      await page.goto('./');
      await expect(page.locator('main')).toHaveAttribute('data-opening', moment);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, link);
      await expect(page.locator('main')).not.toHaveAttribute('data-opening');
      await playground.settled();
      const other = new Playground(await context.newPage());
      await other.open(link);
      const fresh = await shown(other);
      await expect.poll(() => shown(playground)).toEqual(fresh);
      expect(await playground.sentence()).not.toContain('The claim says yes');

      await page.goBack();
      await playground.settled();
      await expect.poll(() => playground.setup()).toContain('1,000 fans');
      await expect(page.locator('main')).not.toHaveAttribute('data-opening');
      expect(await playground.sentence()).toContain('By round 4');
    });
  }
});

/** Files that read, write and change scenarios, which are loaded after the first picture. */
const whatChanges = /\/(?:actions|link-parts)-[^/]*\.js$/u;

test('a change waits until what changes the numbers is there', async ({ page }) => {
  let isReady = (): void => {};
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  await page.route(whatChanges, async (route) => {
    await ready;
    await route.continue();
  });
  const playground = new Playground(page);
  await playground.open();
  const before = await playground.sentence();
  const measured = page.getByRole('button', { name: 'What was measured (2012)' });
  await measured.click();
  await expect(measured).toHaveAttribute('aria-pressed', 'false');
  isReady();
  await expect(measured).toHaveAttribute('aria-pressed', 'true');
  expect(new URL(page.url()).hash).toContain('fanVisibility=0.16');
  await page.goBack();
  await expect.poll(() => playground.sentence()).toBe(before);
});

test('it is said where what changes the numbers cannot be loaded', async ({ page }) => {
  await page.route(whatChanges, (route) => route.abort());
  const playground = new Playground(page);
  await playground.open();
  await page.getByRole('button', { name: 'What was measured (2012)' }).click();
  await expect(page.locator('.notes')).toContainText('The controls could not be loaded.');
});
