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
