import { expect, test } from '@playwright/test';
import { Playground, violations } from './playground.ts';
import { keepWorkers } from './keep-workers.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a worker that ends by itself: it is said, the page goes on, and one press asks again', async ({ page }) => {
  await page.addInitScript(keepWorkers);
  const playground = new Playground(page);
  await playground.open('#v=1&fans=2000');
  const setup = await playground.setup();
  // Many runs, so that the worker ends while they are counted.
  await page.evaluate(() => {
    const { started } = window as unknown as { readonly started: readonly Worker[] };
    const [worker] = started;
    const real = worker?.postMessage.bind(worker);
    if (worker === undefined || real === undefined) return;
    worker.postMessage = () => {
      worker.terminate();
      worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    };
  });
  await playground.type('fans', '3,000');
  await expect(playground.headline).toHaveText('The simulation has stopped.');
  await expect(page.locator('main')).toHaveAttribute('data-problem', '');
  await expect(page.locator('.verdict')).toContainText('The browser may be short of memory.');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-problem]')).toHaveCount(0);
  await playground.settled();
  expect(await playground.setup()).toBe(setup.replace('2,000', '3,000'));
  expect(await playground.sentence()).toContain('million people');
  expect(playground.errors).toEqual([]);
});

test('without workers the page counts by itself, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'Worker');
  });
  const playground = new Playground(page);
  await playground.open('#v=1&fans=2000');
  await expect(page.locator('.notes')).toContainText('This browser runs no workers');
  const told = await playground.sentence();
  await playground.type('fans', '3,000');
  await playground.settled();
  expect(await playground.setup()).toContain('3,000 fans');
  await playground.type('fans', '2,000');
  await playground.settled();
  expect(await playground.sentence(), 'the same numbers as before').toBe(told);
  expect(playground.errors).toEqual([]);
});

test('the numbers of the page alone are those of the worker', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open('#v=1&fans=2345');
  const byWorker = await playground.sentence();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: function refuse(): never {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.reload();
  await playground.settled();
  await expect(page.locator('.notes')).toContainText('This browser runs no workers');
  expect(await playground.sentence()).toBe(byWorker);
});

test('a worker that cannot be loaded: it is said, and asked for again', async ({ page }) => {
  await page.route('**/simulation-worker-*.js', (route) => route.abort());
  const playground = new Playground(page);
  await page.goto('./#v=1&fans=2000');
  await expect(playground.headline).toHaveText('The simulation could not be loaded.');
  await page.unroute('**/simulation-worker-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => playground.sentence()).toContain('million people');
  await playground.settled();
});

test('where storage is refused the settings work until the page is left, and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const playground = new Playground(page);
  await playground.open();
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('This browser keeps nothing for the page.');
  await dialog.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(playground.errors).toEqual([]);
});

test('offline, before anything is kept on the device, it is said that parts may be missing', async ({
  page,
  context,
}) => {
  const playground = new Playground(page);
  await playground.open();
  await page.waitForTimeout(1500);
  await context.setOffline(true);
  await expect(page.locator('.surroundings')).toHaveText('You are offline. What is not loaded yet may be missing.');
  expect(await violations(page)).toEqual([]);
  await playground.type('fans', '2,000');
  await playground.settled();
  expect(await playground.setup()).toContain('2,000 fans');
  await context.setOffline(false);
  await expect(page.locator('.surroundings')).toHaveCount(0);
});
