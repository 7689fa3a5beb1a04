import { expect, test, type Page } from '@playwright/test';
import { addressOf, pages, type PageFolder } from '../src/pages.ts';
import { Playground } from './playground.ts';
import { saidTexts } from './said-texts.ts';
import { textFaults } from './text-faults.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, locale: 'de-AT' });

/** Words that an English sentence can hardly do without, and no German one has. */
const english =
  /\b(?:the|of|and|with|from|people|your|this|that|is|are|for|by|which|have|has|not|after|every|each|runs?|friends?|shared?|shows?|what|who|how|it|be|more|than|people’s|page)\b/iu;

/** Names stay: of sources and their titles, programmes, elements, files and what developers type. */
const names =
  /An information flow model for conflict and fission in small groups|Journal of Anthropological Research|Share(?:s)?Journal|SportsBusiness Journal|Pew Research Center|Super Bowl|npm install ripplecast|ripple-\w+|Keller Fay|Social@Ogilvy|Ad Age|EdgeRank Checker|English|A4|Letter/gu;

async function open(page: Page, folder: PageFolder, hash = ''): Promise<void> {
  await page.goto(`${addressOf(folder)}${hash}`);
  await expect(page.getByRole('main')).toHaveAttribute('data-progress', 'done');
}

async function englishOn(page: Page): Promise<string[]> {
  return (await saidTexts(page)).filter((text) => english.test(text.replaceAll(names, '')));
}

for (const { folder } of pages) {
  test(`${folder} is German for a reader whose system is, to the last word`, async ({ page }) => {
    await open(page, folder);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page).toHaveTitle(/^Ripplecast: .*[A-ZÄÖÜ]/u);
    await expect.poll(() => englishOn(page), { timeout: 5000 }).toEqual([]);
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
      );
      // What lies beyond the window lies in a table that scrolls by itself.
      const faults = (await textFaults(page)).filter((fault) => !fault.startsWith('beyond the window'));
      expect(faults, `${width} wide`).toEqual([]);
    }
  });
}

test('examples of every kind are German, with all that lies behind "More"', async ({ page }) => {
  for (const preset of ['one-fan', 'measured-2012', 'office-hours-desk', 'classroom', 'whom-to-ask']) {
    await open(page, 'play');
    await page.getByRole('button', { name: 'Beispiele' }).click();
    await page.locator(`[data-preset="${preset}"]`).click();
    await expect(page.getByRole('main')).toHaveAttribute('data-progress', 'done');
    await page.getByRole('button', { name: 'Mehr', exact: true }).click();
    await expect.poll(() => englishOn(page), { message: preset, timeout: 5000 }).toEqual([]);
  }
});

test('the verdict has the lines that are kept for it, in every round', async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const hash of ['', '#v=1&fans=1', '#v=1&fans=1000000&fanVisibility=0.16&visibility=0.35&share=0.00288']) {
      await open(page, 'play', hash);
      await page.reload();
      await expect(page.getByRole('main')).toHaveAttribute('data-progress', 'done');
      await page.locator('.stage').focus();
      await page.keyboard.press('Home');
      for (let round = 0; round < 6; round++) {
        const more = await page.locator('.verdict').evaluate((verdict) => {
          return verdict.getBoundingClientRect().height - Number.parseFloat(getComputedStyle(verdict).minHeight);
        });
        expect(more, `${width} wide, ${hash}, round ${round}`).toBeLessThan(1);
        await page.keyboard.press('ArrowRight');
      }
    }
  }
});

test('lessons are German, step by step, and so is the room of the teacher', async ({ page }) => {
  await open(page, 'learn');
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash));
  expect(links.length).toBeGreaterThan(8);
  for (const link of links) {
    for (const step of link.startsWith('#lesson=') ? [1, 2, 4] : [null]) {
      await open(page, 'learn', step === null ? link : `${link}&step=${step}`);
      await page.reload();
      await expect(page.getByRole('main')).toHaveAttribute('data-progress', 'done');
      await expect.poll(() => englishOn(page), { message: `${link}, step ${step}`, timeout: 5000 }).toEqual([]);
    }
  }
});

test('dialogs are German', async ({ page }) => {
  await open(page, 'play');
  for (const name of ['Beispiele', 'Teilen', 'Einstellungen', 'Tasten']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect.poll(() => englishOn(page), { message: name, timeout: 5000 }).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('a link that cannot be used as it is is answered in German', async ({ page }) => {
  await open(page, 'play', '#v=1&fans=abc&share=2&xyz=1&buy=none-2011&round=x');
  await expect(page.locator('.notes li').first()).toBeVisible();
  await expect.poll(() => englishOn(page), { timeout: 5000 }).toEqual([]);
});

test('a language chosen in the settings is there at once, keeps what is on the page, and stays', async ({ page }) => {
  const playground = new Playground(page);
  await open(page, 'play', '#v=1&fans=2000');
  // The searches come last.
  await expect(page.locator('.deciding li').first()).toBeVisible();
  await expect(page.locator('.break-even')).toContainText(/bleibt günstiger[^…]*$/u, { timeout: 30_000 });
  const german = await saidTexts(page);
  const choose = async (settings: string, label: string, language: string): Promise<void> => {
    await page.getByRole('button', { name: settings }).click();
    await page.getByLabel(label).selectOption(language);
    await page.keyboard.press('Escape');
    // What it held goes after it.
    await expect(page.locator('#dialog > *')).toHaveCount(0);
  };
  await choose('Einstellungen', 'Sprache', 'English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(playground.headline).toContainText('In the end');
  await expect(page).toHaveTitle('Ripplecast: how far does a shared message go?');
  expect(page.url()).toContain('fans=2000');
  const live = await saidTexts(page);
  await page.reload();
  await expect(page.getByRole('main')).toHaveAttribute('data-progress', 'done');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  // What was switched reads as what was opened in that language.
  await expect.poll(() => saidTexts(page)).toEqual(live);
  await choose('Settings', 'Language', 'Deutsch');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect.poll(() => saidTexts(page)).toEqual(german);
  expect(playground.errors).toEqual([]);
});

test.describe('for English readers', () => {
  test.use({ locale: 'en-GB' });

  test('no other language is loaded', async ({ page }) => {
    const files: string[] = [];
    page.on('response', (response) => files.push(response.url()));
    await open(page, 'play');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(files.filter((file) => /german/u.test(file))).toEqual([]);
  });
});
