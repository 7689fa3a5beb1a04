import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { ripplecast } from './command-line.ts';
import { violations } from './playground.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const oneAndThree = '#v=1&fans=1~~v=1&fans=3~name=Three+fans';

async function open(page: Page, hash: string): Promise<string[]> {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`./compare.html${hash}`);
  await settled(page);
  return errors;
}

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toHaveAttribute('data-progress', 'done');
  await expect(page.locator('[data-problem]')).toHaveCount(0);
}

const headline = (page: Page): ReturnType<Page['locator']> => page.locator('.difference');
const row = (page: Page, name: string): ReturnType<Page['locator']> => page.locator('.numbers tr', { hasText: name });

test('two plans are said in one sentence with its range, as the command line says it', async ({ page }) => {
  const errors = await open(page, oneAndThree);
  await expect(headline(page)).toHaveText('B reaches 48 million more people than A, on average.');
  await expect(page.locator('.sure')).toContainText('95 % sure: between 41.3 and 54.8 million people more.');
  await expect(row(page, 'People reached').first()).toContainText('30.6 million');
  await expect(page.locator('.differences tr', { hasText: 'People reached' })).toContainText('−48 million');
  expect(await page.locator('.plan-panels').getAttribute('data-count')).toBe('2');
  expect(errors).toEqual([]);

  const link = page.url();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const share = page.locator('page-share');
  for (const [button, flag] of [
    ['CSV', '--csv'],
    ['JSON', '--json'],
  ] as const) {
    const saving = page.waitForEvent('download');
    await share.getByRole('button', { name: button }).click();
    const file = await (await saving).path();
    expect(await readFile(file, 'utf8')).toBe(ripplecast('plans', link, flag));
  }
  await expect(share.getByRole('textbox', { name: 'Link' })).toHaveValue(link);
});

test('a run is the same for every plan, is pinned by its number, and stands in the link', async ({ page }) => {
  await open(page, oneAndThree);
  const field = page.getByRole('textbox', { name: 'Show run' });
  await field.fill('17');
  await field.press('Enter');
  await expect(page.getByRole('button', { name: 'Run 17', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.plan-panels .count')).toHaveText(['Run 17: 1 person', 'Run 17: 3 people']);
  await expect(headline(page)).toHaveText('Run 17, in the end: B reaches 2 more people than A.');
  await page.getByRole('button', { name: 'Pin this run' }).click();
  await expect(page).toHaveURL(/~~run=17&pins=17$/u);
  // Both strips mark the same run, each at its own place.
  for (const strip of await page.locator('.runs ripple-outcomes').all()) {
    await expect(strip.locator('[part="run"]')).toHaveText(/^Run 17: /u);
  }
  await page.getByRole('button', { name: 'Roll again' }).click();
  await expect(page).toHaveURL(/~~run=18&pins=17$/u);
  await page.getByRole('button', { name: 'Average' }).click();
  await expect(row(page, 'Run 17').locator('td')).toHaveText(['1', '3']);

  await page.reload();
  await settled(page);
  await expect(row(page, 'Run 17').locator('td')).toHaveText(['1', '3']);
});

test('plans are changed, named, added and taken away; Back takes back', async ({ page }) => {
  await open(page, oneAndThree);
  const cards = page.locator('.plan-card');
  const name = cards.nth(1).getByRole('textbox', { name: 'Name, B' });
  await expect(name).toHaveValue('Three fans');
  await name.fill('A few friends');
  await name.press('Enter');
  await expect(page).toHaveURL(/name=A\+few\+friends/u);

  const fans = cards.nth(1).getByRole('textbox', { name: 'Fans', exact: true });
  await fans.fill('1');
  await fans.press('Enter');
  await settled(page);
  await expect(headline(page)).toHaveText('A and B reach the same number of people in every run.');
  await page.goBack();
  await settled(page);
  await expect(headline(page)).toHaveText('B reaches 48 million more people than A, on average.');

  await page.getByRole('combobox', { name: 'Add a plan' }).selectOption({ label: 'What was measured' });
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await settled(page);
  await expect(cards).toHaveCount(3);
  await expect(page.locator('.findings')).toContainText(/C reaches .* fewer people than A/u);
  await page.getByRole('button', { name: 'Remove A' }).click();
  await settled(page);
  await expect(cards).toHaveCount(2);
  await expect(page.getByRole('button', { name: /^Remove/u })).toHaveCount(0);
  await expect(page.locator('.plan-panels .plan-name')).toHaveText(['A few friends', 'What was measured']);
});

test('a plan is changed on Play and comes back in its place', async ({ page }) => {
  await open(page, oneAndThree);
  await page.getByRole('link', { name: 'Open on Play, B' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-progress', 'done');
  const fans = page.locator('.setup').getByRole('textbox', { name: 'Fans', exact: true });
  await expect(fans).toHaveValue('3');
  await fans.fill('30');
  await fans.press('Enter');
  await page.getByRole('link', { name: 'Back to the comparison' }).click();
  await settled(page);
  await expect(page.locator('.plan-title').nth(1)).toHaveValue('Three fans');
  await expect(page.locator('.plan-card').nth(1).getByRole('textbox', { name: 'Fans', exact: true })).toHaveValue('30');
});

test('a scenario goes from Play beside what was measured', async ({ page }) => {
  await page.goto('./#v=1&fans=2000');
  await page.getByRole('link', { name: 'Compare this' }).click();
  await settled(page);
  await expect(page.locator('.plan-card').nth(0).getByRole('textbox', { name: 'Fans', exact: true })).toHaveValue(
    '2,000',
  );
  await expect(page.locator('.plan-panels .plan-name').nth(1)).toHaveText('Measured rates');
});

test('a plan keeps its budget and its TV spot beside measured rates; the budget is typed on its card', async ({
  page,
}) => {
  await open(page, '#v=2&fans=40000&fanVisibility=0.16&visibility=0.35&share=0.005&fixed=20000');
  const cards = page.locator('.plan-card');
  for (const at of [0, 1]) {
    await expect(cards.nth(at).getByRole('textbox', { name: 'Budget for sharing' })).toHaveValue('$20,000');
    await expect(cards.nth(at).getByRole('textbox', { name: 'Fans', exact: true })).toHaveValue('40,000');
  }
  const budget = cards.nth(1).getByRole('textbox', { name: 'Budget for sharing' });
  await budget.fill('10000');
  await budget.press('Enter');
  await settled(page);
  await expect(row(page, 'Cost').first().locator('td')).toHaveText(['$20,000', '$10,000']);
  await expect(row(page, 'TV spot: per 1,000 people').locator('td')).toHaveText(['$36.92', '$36.92']);
});

test('one playhead by keyboard alone: rounds, ends, play, and a run', async ({ page }) => {
  await open(page, '#v=1&fans=1000~~v=1&fans=1000&share=5%25');
  const play = page.getByRole('button', { name: 'Play', exact: true });
  await play.focus();
  const scrubber = page.locator('ripple-playbar').getByRole('slider');
  await scrubber.focus();
  await page.keyboard.press('Home');
  await expect(scrubber).toHaveAttribute('aria-valuetext', /^Round 0: A 1,000, B 1,000 people/u);
  await page.keyboard.press('ArrowRight');
  await expect(scrubber).toHaveAttribute('aria-valuetext', /^Round 1: A 31,000, B 15,\d00 people/u);
  await expect(page).toHaveURL(/~~at=1$/u);
  await expect(page.getByRole('status').last()).toHaveText(/^Round 1: /u);
  await page.keyboard.press('End');
  await expect(page).not.toHaveURL(/at=/u);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/~~run=1$/u);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('roll again');
});

test('broken links show what can be shown, and say what cannot', async ({ page }) => {
  const errors = await open(
    page,
    '#v=1&fans=abc~~v=1&fans=2&replicates=50~name=<img src=x onerror=alert(1)>~~nonsense',
  );
  const notes = page.locator('.notes');
  await expect(notes).toContainText('Plan A: ');
  await expect(notes).toContainText('Plan B has as many runs as plan A');
  await expect(page.locator('.plan-name').nth(1)).toHaveText('<img src=x onerror=alert(1)>');
  expect(errors).toEqual([]);
});

test('four plans fit every width, and axe finds nothing', async ({ page }) => {
  await open(
    page,
    `${oneAndThree}~~v=1&fans=1000~~v=1&fans=1000000&fanVisibility=16%25&visibility=35%25&share=0.288%25`,
  );
  await expect(page.locator('.plan-panel')).toHaveCount(4);
  for (const [width, height] of [
    [1440, 900],
    [768, 1024],
    [390, 844],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${width} wide`).toBeLessThanOrEqual(0);
    expect(await violations(page), `${width} wide`).toEqual([]);
    if (width > 390) continue;
    for (const button of await page.locator('.plan-card button, .run-switch button').all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  }
});

test('a worker that cannot be loaded is said and asked for again; without workers the page counts by itself', async ({
  page,
}) => {
  await page.route('**/simulation-worker-*.js', (route) => route.abort());
  await page.goto(`./compare.html${oneAndThree}`);
  await expect(headline(page)).toHaveText('The simulation could not be loaded.');
  await page.unroute('**/simulation-worker-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(headline(page)).toHaveText('B reaches 48 million more people than A, on average.');

  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: function refuse(): never {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.reload();
  await expect(headline(page)).toHaveText('B reaches 48 million more people than A, on average.');
  await expect(page.locator('.notes')).toContainText('This browser runs no workers');
});
