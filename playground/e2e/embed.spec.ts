import { expect, test } from '@playwright/test';
import { hiddenParts, type HiddenPart } from '../src/state/hidden-parts.ts';
import { Playground } from './playground.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What stands on Play for each part that a link can hide. */
const standsFor: Readonly<Record<HiddenPart, string>> = {
  worlds: '.worlds, .badge-line',
  setup: '.setup',
  sliders: '.side ripple-slider',
  more: '.more-button, main > .more',
  cost: 'ripple-cost-bars, .cost, ripple-cost-table',
  charts: '.charts',
  sources: '.sources',
  tools: '.switches, .people-tools',
};

test('a link hides the parts of the page that it names, and no others', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=2');
  await playground.complete();
  for (const part of hiddenParts) await expect(page.locator(standsFor[part]).first(), part).toBeAttached();
  for (const hidden of hiddenParts) {
    await page.evaluate((hash) => location.replace(hash), `#v=2~hide=${hidden}`);
    await expect(page.locator(standsFor[hidden]), hidden).toHaveCount(0);
    for (const other of hiddenParts) {
      if (other !== hidden) await expect(page.locator(standsFor[other]).first(), other).toBeAttached();
    }
  }
  await page.evaluate((hash) => location.replace(hash), `#v=2~hide=${hiddenParts.join('.')}`);
  for (const part of hiddenParts) await expect(page.locator(standsFor[part]), part).toHaveCount(0);
  await expect(page.locator('.side')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  expect(playground.errors).toEqual([]);
});

test('what is hidden stays hidden while the scenario changes, and is in the link', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=2~hide=cost.charts&big=1');
  await playground.type('fans', '5000');
  await playground.settled();
  expect(new URL(page.url()).hash).toBe('#v=2&fans=5000~hide=cost.charts&big=1');
  await expect(page.locator(standsFor.cost)).toHaveCount(0);
});

test('the page is without a header in another page, and large on a projector', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=2~embed=1');
  await expect(page.getByRole('banner')).toHaveCount(0);
  const small = await page.locator('.verdict').evaluate((verdict) => verdict.scrollHeight);
  await page.evaluate((hash) => location.replace(hash), '#v=2~big=1');
  await expect(page.getByRole('banner')).toHaveCount(1);
  await expect
    .poll(() => page.locator('.verdict').evaluate((verdict) => verdict.scrollHeight))
    .toBeGreaterThan(1.3 * small);
});
