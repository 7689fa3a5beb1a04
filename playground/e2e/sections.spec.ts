import { expect, test, type Page } from '@playwright/test';
import { addressOf, pages, type PageFolder } from '../src/pages.ts';
import { pageName } from '../src/words/page-names.ts';
import { focused } from './focus.ts';
import { violations } from './playground.ts';
import { smallTargets, smallTexts } from './small-things.ts';
import { textFaults } from './text-faults.ts';

/** What holds in every section, as it opens; what is special to one is in its own file. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const widths = [320, 390, 768, 1440];

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

/** Opens a section and waits until it has all that it shows. */
async function open(page: Page, folder: PageFolder): Promise<void> {
  await page.goto(addressOf(folder));
  await expect(page.getByRole('main')).toHaveAttribute('data-progress', 'done');
}

/** Another width of the window, drawn. */
async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  );
}

for (const { folder } of pages) {
  const name = pageName(folder);
  for (const [look, media] of Object.entries(looks)) {
    test(`${name}: axe finds nothing at any width, ${look}`, async ({ page }) => {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await open(page, folder);
      for (const width of widths) {
        await resize(page, width);
        expect(await violations(page), `${width} wide`).toEqual([]);
      }
    });
  }

  for (const [language, locale] of [
    ['English', 'en-US'],
    ['German', 'de-DE'],
  ] as const) {
    test.describe(language, () => {
      test.use({ locale });

      test(`${name}: nothing scrolls sideways, is cut, lies on another, or is smaller than 12 pixels`, async ({
        page,
      }) => {
        await open(page, folder);
        await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2));
        for (const width of widths) {
          await resize(page, width);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, `${width} wide scrolls sideways`).toBeLessThanOrEqual(0);
          // What lies beyond the window lies in a table that scrolls by itself, as nothing else scrolls sideways.
          // What observes its size draws anew in the frame after.
          await expect
            .poll(async () => (await textFaults(page)).filter((fault) => !fault.startsWith('beyond the window')), {
              message: `${width} wide`,
              timeout: 5000,
            })
            .toEqual([]);
          expect.soft(await smallTexts(page), `${width} wide`).toEqual([]);
        }
      });
    });
  }

  test(`${name}: the keyboard reaches everything, its focus is seen, and it leaves the page again`, async ({
    page,
  }) => {
    await open(page, folder);
    expect(await focused(page), 'nothing has the focus on load').toBeNull();
    const names: string[] = [];
    for (let presses = 0; presses < 150; presses++) {
      await page.keyboard.press('Tab');
      const focus = await focused(page);
      if (focus === null) break;
      expect(focus.outline, `focus of ${focus.name} must be visible`).toBe(true);
      names.push(focus.name);
    }
    expect(await focused(page), 'no trap').toBeNull();
    expect(names).toEqual(expect.arrayContaining([...pages.map((each) => pageName(each.folder)), 'Settings', 'Keys']));
  });

  test.describe('by touch', () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

    test(`${name}: targets are at least 44 pixels`, async ({ page }) => {
      await open(page, folder);
      expect(await smallTargets(page)).toEqual([]);
      await page.getByRole('button', { name: 'Menu' }).tap();
      expect(await smallTargets(page)).toEqual([]);
    });
  });
}

/** Play has pictures of its own (layout.spec.ts); the preview of Embed is Play again. */
const drawn = pages.filter(({ folder }) => folder !== 'play');

for (const { folder } of drawn) {
  test(`${pageName(folder)}: looks as designed`, async ({ page }) => {
    for (const [width, height, colorScheme] of [
      [1440, 900, 'light'],
      [390, 844, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(page, folder);
      await expect(page).toHaveScreenshot(`${folder}-${width}-${colorScheme}.png`, {
        mask: [page.locator('ripple-playground'), page.locator('.code')],
      });
    }
  });
}
