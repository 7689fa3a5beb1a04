import { expect, test, type Page } from '@playwright/test';
import { pages } from '../src/pages.ts';

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

for (const { file, name } of pages) {
  test(`${name} opens without an error and links to the other pages`, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`./${file}`);
    await expect(page.getByRole('button', { name: 'Keys' })).toBeVisible();
    const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
    expect(await links.allTextContents()).toEqual(pages.length > 1 ? pages.map((each) => each.name) : []);
    const current = page.getByRole('banner').locator('[aria-current]');
    await expect(current).toHaveText(pages.length > 1 ? [name] : []);
    for (const each of await current.all()) await expect(each).toHaveAttribute('aria-current', 'page');
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

test('an address without a page is not found', async ({ page }) => {
  const response = await page.request.get('./no-such-page.html');
  expect(response.status()).toBe(404);
});
