import { expect, test, type Page } from '@playwright/test';
import { pages } from '../src/pages.ts';
import { pageName } from '../src/words/page-names.ts';
import { serveBuiltSite } from './built-site.ts';
import { Playground } from './playground.ts';

// The other tests have no service worker, which would load all files in each of them.
test.use({ contextOptions: { reducedMotion: 'reduce' }, serviceWorkers: 'allow' });

/** Waits until the files of all pages are kept. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

test('after the first load everything works without a connection: all sections, a new simulation, what is loaded late', async ({
  page,
  context,
}) => {
  const playground = new Playground(page);
  await playground.open();
  await kept(page);
  await context.setOffline(true);
  await expect(page.locator('.surroundings')).toHaveText(
    'You are offline. Everything here works without a connection.',
  );
  await page.reload();
  await playground.settled();
  expect(await playground.sentence()).toContain('274 million');
  await playground.type('fans', '2,345');
  await playground.settled();
  expect(await playground.setup(), 'counted by the worker').toContain('2,345 fans');
  for (const name of ['Examples', 'Settings', 'Keys']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Person by person' }).click();
  await playground.settled();
  await expect(page.locator('ripple-people').first()).toBeVisible();
  for (const { folder, file, tag } of pages) {
    await page
      .getByRole('navigation', { name: 'Sections' })
      .getByRole('link', { name: pageName(folder) })
      .click();
    await expect(page, file).toHaveURL(folder === 'play' ? /\/#v=/u : new RegExp(`/${folder}\\.html#v=`, 'u'));
    await expect(page.locator(`${tag} main`)).toHaveAttribute('data-progress', 'done');
    await expect(page.locator('[data-problem]')).toHaveCount(0);
  }
  expect(playground.errors).toEqual([]);
  await context.setOffline(false);
  await expect(page.locator('.surroundings')).toHaveCount(0);
});

test('a new version waits until the reader takes it', async ({ page }) => {
  const site = await serveBuiltSite();
  try {
    const playground = new Playground(page);
    await page.goto(`${site.address}#v=1&fans=2000`);
    await kept(page);
    site.changed.set('sw.js', (text) => `${text}\n// another version`);
    await page.reload();
    const line = page.locator('.surroundings');
    await expect(line).toContainText('A new version is ready.');
    await line.getByRole('button', { name: 'Later' }).click();
    await expect(line).toHaveCount(0);
    await page.reload();
    const loaded = page.waitForEvent('load');
    await line.getByRole('button', { name: 'Load it' }).click();
    await loaded;
    await playground.settled();
    expect(await playground.setup(), 'the scenario stays').toContain('2,000 fans');
    const waiting = (): Promise<boolean> =>
      page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
    expect(await waiting()).toBe(false);
    await expect(line).toHaveCount(0);
  } finally {
    site.close();
  }
});

test('the pages can be installed: manifest, icons and start page are there', async ({ page }) => {
  await page.goto('./about.html');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const address = new URL(href ?? '', page.url());
  const manifest = (await (await page.request.get(address.href)).json()) as {
    readonly name: string;
    readonly start_url: string;
    readonly display: string;
    readonly icons: readonly { readonly src: string }[];
  };
  expect(manifest).toMatchObject({ name: 'Ripplecast', display: 'standalone' });
  for (const path of [manifest.start_url, ...manifest.icons.map(({ src }) => src)]) {
    expect((await page.request.get(new URL(path, address).href)).ok(), path).toBe(true);
  }
  const browser = await page.context().newCDPSession(page);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});
