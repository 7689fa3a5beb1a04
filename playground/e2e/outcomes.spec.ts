import { expect, test } from '@playwright/test';
import { Playground } from './playground.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('where runs split in two they stand one by one, and one that is chosen is shown and kept in the link', async ({
  page,
  context,
}) => {
  const playground = new Playground(page);
  await playground.open('#v=1&fans=1&rngSeed=a');
  await expect(page.locator('ripple-dots[arm="shared"]')).toHaveCount(0);
  await expect(page.locator('.caption.shared')).toContainText(/\d times in \d+ nobody shares/u);
  const strip = page.locator('ripple-outcomes [part="strip"]');
  const box = await strip.boundingBox();
  if (box === null) throw new Error('the strip must be seen');
  // The luckiest run stands last.
  await page.mouse.click(box.x + box.width - 3, box.y + box.height / 2);
  await expect(page.locator('.caption.shared .name')).toContainText(/^Run \d+, round \d$/u);
  await expect(page.locator('.caption.shared .count')).toContainText('million');
  await expect(page).toHaveURL(/~voice=run&run=\d+$/u);
  const name = await page.locator('.caption.shared .name').textContent();
  const sentence = await playground.sentence();
  expect(sentence).toContain(name?.split(',')[0]);
  const pictures = await playground.pictures();
  const other = new Playground(await context.newPage());
  await other.page.goto(page.url());
  await other.settled();
  await expect.poll(() => other.sentence()).toBe(sentence);
  await expect.poll(() => other.pictures()).toEqual(pictures);
  await page.getByRole('button', { name: 'Average' }).click();
  await expect(page.locator('ripple-outcomes')).toBeVisible();
  await expect(page).toHaveURL(/fans=1&rngSeed=a~run=\d+$/u);
  expect(playground.errors).toEqual([]);
});

test('the strip is worked by keys', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&fans=1&rngSeed=a');
  await page
    .locator('ripple-outcomes')
    .getByRole('slider')
    .or(page.locator('ripple-outcomes [tabindex="0"]'))
    .first()
    .focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.locator('.caption.shared .count')).toContainText('million');
});

test('roll again shows the next run, of the whole population too, and the sentence speaks of it', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  const average = await playground.pictures();
  await page.getByRole('button', { name: 'Roll again' }).click();
  await expect(page.locator('.caption.shared .name')).toHaveText('Run 2, round 4');
  await expect(page.getByRole('button', { name: 'Roll again' })).toContainText('run 2 of 1,000');
  expect(await playground.sentence()).toContain('Run 2');
  const bars = page.locator('ripple-cost-bars [part="bars"]');
  await expect(bars).toContainText('Sharing, run 2');
  await expect(bars).not.toContainText('9 runs in 10');
  await expect(page.locator('ripple-playbar .factor').first()).toHaveText(/^×\s\d+$/u);
  await expect.poll(() => playground.pictures()).not.toEqual(average);
  await page.getByRole('button', { name: 'Roll again' }).click();
  await expect(page.locator('.caption.shared .name')).toHaveText('Run 3, round 4');
  await expect(page).toHaveURL(/#v=\d~voice=run&run=3$/u);
});

test('new people, another network, stand behind More', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=2&level=network&network=communities&people=60&meanFriends=6&fans=3&share=0.3&buy=none');
  const friends = (): Promise<unknown> =>
    page.locator('ripple-people[arm="shared"]').evaluate((people) => {
      const { graph } = people as unknown as { graph: { followers: ArrayLike<number> } };
      return Array.from(graph.followers).join();
    });
  const before = await friends();
  await page.getByRole('button', { name: 'Roll again' }).click();
  await expect(page).toHaveURL(/~run=\d+$/u);
  await playground.settled();
  expect(await friends(), 'the same people').toBe(before);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'New people' }).click();
  await expect(page).toHaveURL(/rngSeed=/u);
  await expect.poll(friends).not.toBe(before);
});

test('without chance nothing can be rolled, and the reason is said', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&level=meanField');
  await expect(page.locator('ripple-playbar')).toContainText('no chance in it');
  await expect(page.getByRole('group', { name: 'What is shown' })).toHaveCount(0);
});

test('a drag leaves the setting before as an outline, until something else changes', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  const ghost = (): Promise<unknown> =>
    page.locator('ripple-dots[arm="shared"]').evaluate((dots) => (dots as unknown as { ghost: unknown }).ghost);
  expect(await ghost()).toBeNull();
  const slider = playground.slider('share').getByRole('slider');
  const box = await slider.boundingBox();
  if (box === null) throw new Error('the slider must be on the page');
  await page.mouse.move(box.x + box.width * 0.74, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await playground.settled();
  expect(await ghost()).toBeGreaterThan(1e8);
  await expect(page.locator('ripple-dots[arm="shared"]')).toContainText('before');
  await playground.type('fans', '2000');
  await playground.settled();
  await expect(page.locator('ripple-dots[arm="shared"]')).not.toContainText('before');
});

test('zoom goes by powers of ten, of both pictures', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  const note = page.locator('ripple-dots[arm="broadcast"] [part="note"]');
  await expect(note).toContainText('1 dot = 10,000 people');
  const nearer = page.getByRole('button', { name: /^Zoom in/u });
  const farther = page.getByRole('button', { name: /^Zoom out/u });
  await expect(farther).toBeDisabled();
  for (const people of ['1,000 people', '100 people', '10 people', '1 person']) {
    await nearer.click();
    await expect(note).toContainText(`1 dot = ${people}`);
  }
  await expect(nearer).toBeDisabled();
  const close = await playground.pictures();
  for (let step = 0; step < 4; step++) await farther.click();
  await expect(note).toContainText('1 dot = 10,000 people');
  await expect(farther).toBeDisabled();
  expect(await playground.pictures()).not.toEqual(close);
});
