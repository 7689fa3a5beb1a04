import { expect, test, type Page } from '@playwright/test';
import { addressOf, pages } from '../src/pages.ts';
import { pageName } from '../src/words/page-names.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Tags of custom elements on a page, also inside others, that nobody registered. */
function undefinedElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...within(element.shadowRoot ?? new DocumentFragment()),
      ]);
    const tags = within(document).map(({ localName }) => localName);
    return [...new Set(tags.filter((tag) => tag.includes('-') && customElements.get(tag) === undefined))];
  });
}

for (const { file, folder } of pages) {
  test(`${pageName(folder)} opens without an error and links to the other pages`, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`./${file}`);
    await expect(page.getByRole('button', { name: 'Keys' })).toBeVisible();
    const links = page.getByRole('navigation', { name: 'Sections' }).getByRole('link');
    expect(await links.allTextContents()).toEqual(pages.map((each) => pageName(each.folder)));
    const current = page.getByRole('banner').locator('[aria-current]');
    await expect(current).toHaveText(pageName(folder));
    await expect(current).toHaveAttribute('aria-current', 'page');
    for (const link of await links.all()) {
      const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
      expect(response.ok()).toBe(true);
    }
    await expect(page.getByRole('main')).toHaveAttribute('data-progress', 'done');
    await expect(page.locator('[data-problem]')).toHaveCount(0);
    expect(await undefinedElements(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
}

test('the links to the sections bring the scenario along, there and back', async ({ page }) => {
  await page.goto('./#v=1&fans=2000');
  const links = page.getByRole('navigation', { name: 'Sections' }).getByRole('link');
  const hrefs = (): Promise<(string | null)[]> =>
    links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  await expect.poll(hrefs).toEqual(pages.map(({ folder }) => `${addressOf(folder)}#v=1&fans=2000`));
  await links.filter({ hasText: 'About' }).click();
  await expect(page).toHaveURL(/about\.html#v=1&fans=2000$/u);
  await links.filter({ hasText: 'Play' }).click();
  await expect(page).toHaveURL(/#v=1&fans=2000$/u);
  await expect(page.locator('.setup').getByRole('textbox', { name: 'Fans', exact: true })).toHaveValue('2,000');
});

for (const width of [320, 390, 768]) {
  test(`${width} wide the sections are in a menu, by touch and by keyboard`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('./about.html');
    const menu = page.getByRole('button', { name: 'Menu' });
    const links = page.getByRole('navigation', { name: 'Sections' }).getByRole('link');
    await expect(links).toHaveCount(0);
    await menu.click();
    await expect(links).toHaveCount(pages.length);
    for (const link of await links.all()) {
      const box = await link.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(links).toHaveCount(0);
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('play-page')).toBeVisible();
  });
}

test('an address without a page is not found', async ({ page }) => {
  const response = await page.request.get('./no-such-page.html');
  expect(response.status()).toBe(404);
});
