import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { ripplecast } from './command-line.ts';
import { Playground } from './playground.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const share = (page: Page) => page.locator('page-share');

async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
}

/** A file that is saved by a press on a button of the dialog. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await share(page).getByRole('button', { name: button }).click();
  const file = await download;
  await expect(share(page).getByRole('status')).toContainText(file.suggestedFilename());
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

for (const [what, hash] of [
  ['a nation', '#v=1&fans=2000&share=0.02'],
  ['a clock', '#v=2&fans=1000000&fanVisibility=0.16&visibility=0.35&share=0.00288&timing=%7B%7D&replicates=40'],
  [
    'people of a network',
    '#v=2&level=network&network=communities&people=60&meanFriends=6&clustering=0.3&fans=3&share=0.3&buy=none',
  ],
  ['everyone in one sum', '#v=1&level=arithmetic'],
] as const) {
  test(`CSV and JSON of ${what} have the bytes of the command line`, async ({ page }) => {
    const playground = new Playground(page);
    await playground.open(hash);
    const link = page.url();
    await openShare(page);
    const csv = await saved(page, 'CSV');
    expect(csv.name).toMatch(/^ripplecast-[\p{L}\p{N}-]+\.csv$/u);
    expect(csv.bytes.toString('utf8')).toBe(ripplecast('compare', link, '--csv'));
    const json = await saved(page, 'JSON');
    expect(json.bytes.toString('utf8')).toBe(ripplecast('compare', link, '--json'));
    expect(playground.errors).toEqual([]);
  });
}
