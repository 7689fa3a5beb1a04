import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { focused } from './focus.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A year of few runs, and few weeks: enough for what the page does with it. */
const small = '#v=2&fans=5000&fanVisibility=0.16&visibility=0.35&share=0.00288&fixed=500&replicates=8~b=5&weeks=8';

async function open(page: Page, hash = small): Promise<string[]> {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`./year.html${hash}`);
  await settled(page);
  return errors;
}

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toHaveAttribute('data-progress', 'done');
  await expect(page.locator('[data-problem]')).toHaveCount(0);
  await expect(page.locator('ripple-role-chart')).toHaveCount(2);
}

const slider = (page: Page, name: string): ReturnType<Page['locator']> => page.locator(`ripple-slider[name="${name}"]`);

async function type(page: Page, name: string, text: string): Promise<void> {
  const field = slider(page, name).getByRole('textbox');
  await field.fill(text);
  await field.press('Enter');
}

test('the example says what ten per cent bait does to the counter and to the relationship', async ({ page }) => {
  const errors = await open(page, '');
  await expect(page.locator('.difference')).toHaveText(
    /^One more post in ten is bait: likes \+10\s%, goodwill −5(?:\.\d)?\s% after a year, of which a fifth shows in the first month\.$/u,
  );
  await expect(page.locator('.sure')).toContainText('Average of 40 runs, with the same luck in A and in B.');
  await expect(page.locator('ripple-year-chart .label')).toHaveText([/^likes\s+110/u, /^goodwill\s+9[45]/u]);
  await expect(page.locator('.year-costs h2')).toHaveText(
    /a like costs 9\S*\s% less, a valuable engagement [56]\S*\s% more/u,
  );
  await expect(page.locator('.findings-of-year')).toContainText('Measured: likes and thanks change no feeling.');
  expect(errors).toEqual([]);
});

test('mixes and assumptions are changed; the link has it all, and Back takes back', async ({ page }) => {
  await open(page);
  await type(page, 'baitA', '5');
  await settled(page);
  await expect(page.locator('.difference')).toContainText('The same mix twice');
  await expect(page).toHaveURL(/~a=5&b=5&weeks=8$/u);
  await type(page, 'fans', '2000');
  await type(page, 'halfLife', '30');
  await settled(page);
  const said = await page.locator('.sure').textContent();
  await page.reload();
  await settled(page);
  await expect(slider(page, 'halfLife').getByRole('textbox')).toHaveValue('30');
  await expect(slider(page, 'fans').getByRole('textbox')).toHaveValue('2,000');
  await expect(page.locator('.sure')).toHaveText(said ?? '');
  await page.goBack();
  await expect(slider(page, 'halfLife').getByRole('textbox')).toHaveValue('90');
  await type(page, 'baitB', '11');
  await expect(slider(page, 'baitB').getByText('Between 0 and 10')).toBeVisible();
});

test('the year is played week by week, by keys and in every chart at once', async ({ page }) => {
  await open(page);
  const week = page.getByRole('slider', { name: 'Week', exact: true });
  await week.focus();
  await page.keyboard.press('Home');
  await expect(week).toHaveAttribute('aria-valuetext', 'At the start both are alike.');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(week).toHaveAttribute('aria-valuetext', /^Week 2: likes [\d.]+, goodwill [\d.]+\.$/u);
  await expect(page).toHaveURL(/week=2$/u);
  const chart = page.locator('ripple-year-chart').getByRole('slider');
  await expect(chart).toHaveAttribute('aria-valuenow', '2');
  await expect(page.locator('ripple-role-chart').first().getByRole('slider')).toHaveAttribute('aria-valuenow', '2');
  await expect(page.getByRole('status').last()).toHaveText(/^Week 2: /u);
  // The chart is a slider of its own, and moves the playhead of all.
  await chart.focus();
  expect((await focused(page))?.outline).toBe(true);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(week).toHaveAttribute('aria-valuetext', /^Week 8: /u);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(week).toHaveAttribute('aria-valuetext', /^Week 8: /u);
});

test('charts are tables too, and what nobody has measured comes when the page is at rest', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.locator('ripple-year-chart tbody tr')).toHaveCount(9);
  await expect(page.locator('ripple-role-chart').first().locator('thead th')).toHaveText([
    'Week',
    'Fans',
    'advocates',
    'critics',
  ]);
  await expect(page).toHaveURL(/table=1$/u);
  const bands = page.locator('.bands tbody tr');
  await expect(bands.filter({ hasText: 'Half-life of goodwill' })).toContainText('30 to 365');
  await expect(page.locator('.findings-of-year')).toContainText('Depending on what nobody has measured');
  await page.getByText('Content, time and luck').click();
  await type(page, 'baitValue', '40');
  await settled(page);
  await expect(page).toHaveURL(/baitValue=0\.4/u);
  await page.getByText('For each content').click();
  await expect(page.locator('.contents tbody').nth(1)).toContainText('advocates');
});

test('the year is taken along as a table, a document and a link', async ({ page }) => {
  await open(page);
  const link = page.url();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const share = page.locator('page-share');
  await expect(share.getByRole('textbox', { name: 'Link' })).toHaveValue(link);
  const save = async (button: string): Promise<string> => {
    const saving = page.waitForEvent('download');
    await share.getByRole('button', { name: button }).click();
    return readFile(await (await saving).path(), 'utf8');
  };
  const csv = (await save('CSV')).trim().split('\n');
  expect(csv[0]).toMatch(/^mix,week,posts,views,likes,/u);
  expect(csv).toHaveLength(17);
  const document = JSON.parse(await save('JSON')) as { readonly mixes: readonly { readonly mix: string }[] };
  expect(document.mixes.map(({ mix }) => mix)).toEqual(['A', 'B']);
});

test('a scenario of another section is repeated for a year, and what cannot be is said', async ({ page }) => {
  await page.goto('./#v=1&fans=2000&share=0.002&visibility=0.35&replicates=20');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'A year' }).click();
  await settled(page);
  await expect(slider(page, 'fans').getByRole('textbox')).toHaveValue('2,000');
  await page.goto('./year.html#v=1&level=network&fans=30');
  await settled(page);
  await expect(page.locator('.notes')).toContainText('not on a network');
});
