import { expect, test, type Page } from '@playwright/test';
import type { ResultDocument } from 'ripplecast/scenario';
import { ripplecast } from './command-line.ts';
import { Playground } from './playground.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, permissions: ['clipboard-read', 'clipboard-write'] });

/** What the page computed: the numbers behind its bars. */
function numbersOf(page: Page): Promise<ResultDocument> {
  return page
    .locator('ripple-cost-bars')
    .evaluate((bars) => (bars as HTMLElement & { readonly result: ResultDocument }).result);
}

test('a marketer’s minute: own fans, own rate, own spot; the answer and what it rests on in one view; the link gives it again', async ({
  page,
  browser,
}) => {
  const playground = new Playground(page);
  await playground.open();
  await page.getByRole('button', { name: 'My numbers' }).click();
  await playground.settled();
  const setup = page.locator('.setup');
  const write = async (field: ReturnType<Page['locator']>, text: string): Promise<void> => {
    await field.fill(text);
    await field.press('Enter');
    await playground.settled();
  };
  await write(setup.getByRole('textbox', { name: 'Fans', exact: true }), '20,000');
  await write(setup.getByRole('textbox', { name: 'Share rate' }), '1 %');
  await page.getByLabel('Compare with').selectOption('My own TV spot');
  await playground.settled();
  const cost = page.locator('.cost');
  await write(cost.getByRole('textbox', { name: 'Viewers of the spot' }), '5 million');
  await write(cost.getByRole('textbox', { name: 'Price of the spot' }), '100,000');

  // The answer, its range, the costs with theirs, and what decides them: all in the first view.
  expect(await playground.setup()).toMatch(/20,000 fans .* 1 % share/u);
  expect(await playground.sentence()).toContain('your TV spot');
  await expect(page.locator('.caption.broadcast')).toContainText('Your TV spot');
  await expect(page.locator('.sure')).toContainText(/9 in 10 .* between/u);
  await expect(page.locator('ripple-cost-bars')).toContainText(/9 runs in 10/u);
  await expect(page.locator('.deciding li').first()).toContainText(/^\s*If .*per 1,000 people/u);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  for (const part of ['.verdict', '.sure', 'ripple-cost-bars', '.deciding', '.cost', '.stage']) {
    await expect(page.locator(part)).toBeInViewport({ ratio: 0.99 });
  }

  // The link, opened in a browser that has never seen the page.
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('page-share').getByRole('status')).toHaveText('Link copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('placements=');
  const [said, numbers, pictures] = [await playground.sentence(), await numbersOf(page), await playground.pictures()];
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en-US',
  });
  const other = new Playground(await context.newPage());
  await other.page.goto(link);
  await other.settled();
  expect(await other.sentence()).toBe(said);
  expect(await other.setup()).toBe(await playground.setup());
  expect(await numbersOf(other.page)).toEqual(numbers);
  await expect.poll(() => other.pictures()).toEqual(pictures);
  await context.close();

  // The command line, from the link alone.
  const { cascade, broadcast, comparison } = JSON.parse(ripplecast('compare', link, '--json')) as ResultDocument;
  expect(cascade.reach).toEqual(numbers.cascade.reach);
  expect(cascade.costPerThousandReached).toBe(numbers.cascade.costPerThousandReached);
  expect(broadcast).toEqual(numbers.broadcast);
  expect(comparison).toEqual(numbers.comparison);
});
