import { expect, test, type Page } from '@playwright/test';
import { Playground, violations } from './playground.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

// Averages without luck, so that answers come at once.
const world = '#v=2&level=meanField&fans=1000000&fanVisibility=0.16&visibility=0.35&share=0.00288';
const started = `${world}&notice=0.1`;

const spotStart = (page: Page) => page.getByRole('checkbox', { name: 'Start it with the spot' });
const verdict = (page: Page) => page.locator('.verdict ripple-headline');
const bar = (page: Page) => page.locator('ripple-parts-bar');

test('a spot starts the sharing: verdict, three parts, costs and link follow, and Back takes it back', async ({
  page,
}) => {
  const playground = new Playground(page);
  await playground.open(world);
  await playground.settled();
  await expect(bar(page)).toHaveCount(0);
  await spotStart(page).check();
  await expect(verdict(page)).toHaveText(
    'In the end: 114 million people, 3.06 million more than the 2011 Super Bowl alone.',
  );
  await expect(bar(page)).toContainText('109 million');
  await expect(bar(page)).toContainText('3.06 million');
  await expect(bar(page)).toContainText('1.85 million');
  await expect(page.locator('ripple-cost-bars')).toContainText('Together');
  await expect(page.locator('.caption.shared')).toContainText('Together (spot and sharing)');
  expect(page.url()).toContain('notice=0.1');
  expect(await violations(page)).toEqual([]);
  await page.goBack();
  await expect(bar(page)).toHaveCount(0);
  await expect(spotStart(page)).not.toBeChecked();
  expect(playground.errors).toEqual([]);
});

test('how many notice it is a slider, and paid sharers add to it', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open(started);
  await expect(bar(page)).toContainText('109 million');
  const notice = page.getByRole('textbox', { name: 'Viewers who notice it' });
  await notice.fill('30 %');
  await notice.press('Enter');
  await expect(bar(page)).toContainText('106 million');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('checkbox', { name: /^Hours/u })).toHaveAccessibleName(
    'Hours Not where a spot starts it.',
  );
  const paid = page.getByRole('textbox', { name: 'Paid sharers' });
  await paid.fill('1000');
  await paid.press('Enter');
  const price = page.getByRole('textbox', { name: 'Price of a paid sharer' });
  await price.fill('500');
  await price.press('Enter');
  await expect(bar(page)).toContainText('Posts cost $550,000, television $4.1 million.');
  expect(playground.errors).toEqual([]);
});

test('where it cannot be had, the switch says why', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open(`${world}&timing={}`);
  await playground.settled();
  await expect(spotStart(page)).toBeDisabled();
  await expect(page.locator('.spot-start .hint')).toHaveText('Not with hours or criticism.');
});

test.describe('on a phone, in German and dark', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });

  test('nothing is wider than its window', async ({ page }) => {
    await page.goto(`./${started}~lang=de`);
    await expect(bar(page)).toContainText('Beiträge kosten');
    expect(await violations(page)).toEqual([]);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
      .toBe(0);
  });
});
