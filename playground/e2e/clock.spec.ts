import { expect, test, type Page } from '@playwright/test';
import { Playground, violations } from './playground.ts';

/** A small world of 300 people on a clock, with criticism and a desk, beside a buy that 200 of them see. */
const link = (parts: Readonly<Record<string, string>>): string =>
  `#v=1&level=network&${new URLSearchParams({
    network: JSON.stringify({ generator: { kind: 'communities', people: 300, meanFriends: 10, clustering: 0.2 } }),
    fans: '20',
    share: '0.3',
    placements: '[[200,1,100]]',
    replicates: '60',
    rngSeed: 'clock',
    ...parts,
  }).toString()}`;
const timed = link({ timing: '{}' });
const answered = link({ timing: '{}', criticism: '{"quality":0.6}', desk: '{"people":1}', complaints: '5' });

const scrubber = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('slider', { name: 'Time', exact: true });
const sights = (page: Page): ReturnType<Page['locator']> => page.locator('ripple-sights-bar');

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the clock says hours, is scrubbed and stepped by keys, and a link keeps the hour', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open(timed);
  await expect(scrubber(page)).toHaveAttribute('aria-valuetext', /^Run 1 of 60, after \d+ hours?: \d+ people$/u);
  expect(await playground.sentence()).toMatch(/^Run 1 of 60, after \d+ hours?: \d+ of 300 people/u);
  await expect(page.locator('ripple-playbar .passing')).toHaveText('passes your TV spot');
  await page.getByRole('button', { name: 'Average' }).click();
  await expect(page.locator('ripple-playbar .passing')).toContainText(/passes .+: .+h \(.+ to .+h\)/u);
  await page.getByRole('button', { name: 'One run' }).click();
  await scrubber(page).focus();
  await page.keyboard.press('Home');
  await expect(scrubber(page)).toHaveAttribute('aria-valuetext', /, after 1 hour:/u);
  await page.keyboard.press('ArrowRight');
  await expect(scrubber(page)).toHaveAttribute('aria-valuetext', /, after 2 hours:/u);
  await expect(page).toHaveURL(/~hours=2$/u);
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('[aria-live="polite"]').first()).toContainText('after 1 hour:');
  await expect(page.locator('ripple-people[arm="shared"]')).toContainText('After 1 hour:');
  await page.keyboard.press('End');
  await expect(page.locator('ripple-people[arm="shared"]')).toContainText(/After \d+ (?:hour|day)/u);
  const box = await scrubber(page).boundingBox();
  if (box === null) throw new Error('the scrubber must be seen');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  // Half-way from an hour to a few days lies half a day, give or take.
  await expect(scrubber(page)).toHaveAttribute('aria-valuetext', /, after (?:[5-9]|1\d) hours:/u);
  const hash = new URL(page.url()).hash;
  const text = (await scrubber(page).getAttribute('aria-valuetext')) ?? '';
  await playground.open('');
  await playground.open(hash);
  await page.reload();
  await playground.settled();
  await expect(scrubber(page)).toHaveAttribute('aria-valuetext', text);
  expect(playground.errors).toEqual([]);
});

test('who saw the criticism is told by shape and in words, with the desk and without', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open(answered);
  await expect(sights(page).locator('h2')).toContainText(/\d+.% of the views of criticism show the answer/u);
  const bars = sights(page).getByRole('list');
  await expect(bars).toHaveCount(2);
  await expect(bars.first()).toHaveAccessibleName(/^With the desk: .+ without an answer \(.+\), .+ with the answer/u);
  await expect(bars.last()).toHaveAccessibleName(/^Without the desk: .+ without an answer \(100.%\)$/u);
  await expect(sights(page).locator('.piece.withAnswer .badge')).toBeVisible();
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(sights(page).getByRole('row', { name: /^with the answer/u })).toBeVisible();
  await expect(page.locator('ripple-reach-chart')).toContainText('By criticism, average');
});

test('axe finds nothing with hours, criticism and a desk', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open(answered);
  await page.getByText('More', { exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Table' }).click();
  expect(await violations(page)).toEqual([]);
});

test('parts are switched on and off, with what they need', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open(link({}));
  await expect(playground.slider('delay')).toHaveCount(0);
  await page.getByText('More', { exact: true }).click();
  await page.getByLabel('Reply desk').check();
  await playground.settled();
  for (const name of ['delay', 'horizon', 'quality', 'shareMultiplier', 'complaints', 'deskPeople', 'handling']) {
    await expect(playground.slider(name)).toBeVisible();
  }
  await expect(page.getByRole('checkbox', { name: /^Hours/u })).toBeChecked();
  await playground.type('deskPeople', '0');
  await playground.settled();
  await expect(page).toHaveURL(/desk=%7B%22people%22(?::|%3A)0/u);
  await page.getByLabel('The desk is open').selectOption('from 9:00 to 17:00');
  await playground.settled();
  await expect(page).toHaveURL(/openHours/u);
  await playground.type('complaints', '4');
  await playground.settled();
  await expect(page.getByRole('textbox', { name: 'Complaints at the start', exact: true }).first()).toHaveValue('4');
  await page.getByRole('checkbox', { name: /^Hours/u }).uncheck();
  await playground.settled();
  await expect(playground.slider('deskPeople')).toHaveCount(0);
  await expect(page.getByRole('slider', { name: 'Round', exact: true })).toBeVisible();
  await expect(playground.slider('quality')).toBeVisible();
  expect(playground.errors).toEqual([]);
});

test('nothing scrolls sideways with all parts, at any size', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open(answered);
  for (const [width, height] of [
    [1440, 900],
    [768, 1024],
    [390, 844],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    const overflow = await page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    expect(overflow, `${width} pixels`).toBeLessThanOrEqual(0);
  }
});
