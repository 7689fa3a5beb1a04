import { expect, test, type Page } from '@playwright/test';
import { focused } from './focus.ts';
import { Playground } from './playground.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Goes on with Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const focus = await focused(page);
    if (focus !== null && name.test(focus.name)) return;
    passed.push(focus?.name ?? 'the page');
  }
  throw new Error(`Tab must come to ${String(name)}; it came to ${passed.join(', ')}`);
}

/** No pointer, and no focus that a test sets: a lesson is done in the same way in learn.spec.ts. */
test('by keys alone: from Play to Compare, a plan is changed, one is added, the table is taken along', async ({
  page,
}) => {
  const playground = new Playground(page);
  await playground.open('#v=1&fans=2000');
  await tabTo(page, /^Compare$/u);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/compare\.html/u);
  const main = page.getByRole('main');
  await expect(main).toHaveAttribute('data-progress', 'done');
  const cards = page.locator('.plan-card');
  const count = await cards.count();
  expect(count).toBeGreaterThanOrEqual(2);

  await tabTo(page, /^Fans$/u);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('5,000');
  await page.keyboard.press('Enter');
  await expect(main).toHaveAttribute('data-progress', 'done');
  await expect(page).toHaveURL(/fans=5000/u);

  await tabTo(page, /^Add$/u);
  await page.keyboard.press('Enter');
  await expect(cards).toHaveCount(count + 1);
  await expect(main).toHaveAttribute('data-progress', 'done');

  await tabTo(page, /^Share/u);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, /CSV/u);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.csv$/u);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect((await focused(page))?.name).toMatch(/^Share/u);
  expect(playground.errors).toEqual([]);
});
