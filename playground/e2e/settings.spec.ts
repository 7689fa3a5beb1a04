import { expect, test } from '@playwright/test';
import { Playground } from './playground.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the theme that was chosen is there again after a reload', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Theme').selectOption('Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByLabel('Theme')).toHaveValue('Dark');
  expect(playground.errors).toEqual([]);
});

test('where the device refuses storage the page works, and settings last as long as it is open', async ({ page }) => {
  const playground = new Playground(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await playground.open();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Theme').selectOption('Light');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(playground.errors).toEqual([]);
});

test('motion that was switched off on this device opens the page on its result', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.addInitScript(() => {
    localStorage.setItem('ripplecast.settings', '{"motion":"less"}');
  });
  const playground = new Playground(page);
  const spoken = await playground.watchAttribute('value-text');
  await playground.open();
  expect((await spoken()).filter((text) => /^Round [123]:/u.test(text))).toEqual([]);
});

test('a link that is copied is the address of the page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const playground = new Playground(page);
  await playground.open('#v=1&fans=2000');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('page-share').getByRole('status')).toHaveText('Link copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('where the clipboard is refused the link is shown to be copied by hand', async ({ page }) => {
  const playground = new Playground(page);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await playground.open('#v=1&fans=2000');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('page-share').getByRole('status')).toContainText('copy it yourself');
  const field = page.getByRole('dialog').getByRole('textbox', { name: 'Link' });
  await expect(field).toHaveValue(page.url());
  expect(await field.evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd])).toEqual([
    0,
    page.url().length,
  ]);
  expect(playground.errors).toEqual([]);
});

test('an example is taken from the gallery with one press', async ({ page }) => {
  const playground = new Playground(page);
  await playground.open();
  await page.getByRole('button', { name: 'Examples' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: /At the tipping point/u })).toContainText('1 in 300');
  await dialog.getByRole('button', { name: /One fan, and the luck/u }).click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/fans=1/u);
});
