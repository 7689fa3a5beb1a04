import { expect, test } from '@playwright/test';
import { textFaults } from './text-faults.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('words, sources, assumptions and accessibility are there, and an address leads to each', async ({ page }) => {
  await page.goto('./about.html#accessibility');
  await expect(page.getByRole('main')).toHaveAttribute('data-progress', 'done');
  await expect(page.getByRole('heading', { name: 'Accessibility' })).toBeInViewport();
  await expect(page.locator('#accessibility tbody tr')).toHaveCount(14);
  await page.getByRole('link', { name: 'Glossary' }).click();
  await expect(page.getByRole('heading', { name: 'Glossary' })).toBeInViewport();
  await expect(page.getByRole('row', { name: /^Tipping point/u })).toBeVisible();
  await page.getByRole('link', { name: 'Sources' }).click();
  await expect(page.getByRole('row', { name: /^Super Bowl XLV, 2011/u })).toContainText('111.0 million viewers');
  await page.getByText('A page with a million fans, as measured in 2012').click();
  await expect(page.getByText(/^Share rate: 0\.288/u).filter({ visible: true })).toHaveCount(1);
});

test('reading a part keeps the scenario for the way back', async ({ page }) => {
  await page.goto('./about.html#v=1&fans=2000');
  await page.getByRole('link', { name: 'Glossary' }).click();
  const play = page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Play' });
  await expect(play).toHaveAttribute('href', './#v=1&fans=2000');
});

test('the texts follow the language of the page', async ({ page }) => {
  await page.goto('./about.html');
  await expect(page.getByRole('heading', { name: 'Glossary' })).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.lang = 'de';
    (document.querySelector('about-page') as HTMLElement & { requestUpdate(): void }).requestUpdate();
  });
  await expect(page.getByRole('heading', { name: 'Glossar', exact: true })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Kipppunkt/u })).toBeVisible();
});

test('at 320 nothing scrolls sideways but the wide tables, which the keyboard scrolls too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./about.html');
  await expect(page.getByRole('main')).toHaveAttribute('data-progress', 'done');
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  expect(scrollWidth).toBe(clientWidth);
  // What is beyond the window is in the tables alone, as nothing else scrolls sideways.
  expect((await textFaults(page)).filter((fault) => !fault.startsWith('beyond the window'))).toEqual([]);
  const table = page.getByRole('region', { name: 'TV spots' });
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});
