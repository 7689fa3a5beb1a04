import { expect, test, type Page } from '@playwright/test';
import { dropFile } from './own-data-files.ts';
import { Playground, violations } from './playground.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

// Averages without luck, so that answers come at once.
const world = '#v=2&level=meanField&fans=20000&fanVisibility=0.16&visibility=0.35&share=0.00288&production=0';
const own = `${world}&placements=[[5000000,3,100000]]`;
const three = `${world}&placements=[[5000000,3,100000,7000000,"News"],[2000000,6,30000,null,"Film"],[800000,2,9000]]`;

const panel = (page: Page) => page.locator('.schedule');
const placement = (page: Page, at: number) => panel(page).locator('.placement').nth(at);
const reach = (page: Page) => panel(page).getByRole('status');

const csv = (text: string) => ({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

async function openSchedule(page: Page, hash: string): Promise<Playground> {
  const playground = new Playground(page);
  await playground.open(hash);
  await expect(placement(page, 0)).toBeVisible();
  return playground;
}

async function write(page: Page, field: string, text: string): Promise<void> {
  const input = panel(page).getByRole('textbox', { name: field });
  await input.fill(text);
  await input.press('Enter');
}

test('the schedule comes with a spot of one’s own, and is not loaded before', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const playground = new Playground(page);
  await playground.open(world);
  await expect(panel(page)).toHaveCount(0);
  expect(loaded.filter((url) => url.includes('schedule-panel'))).toEqual([]);
  await page.getByLabel('Compare with').selectOption('My own TV spot');
  await expect(reach(page)).toHaveText('It reaches 111 million people, 37.7\u202f% of everyone.');
  await page.getByRole('button', { name: 'More programmes, loyal viewers' }).click();
  await expect(panel(page)).toBeFocused();
  await expect(panel(page)).toBeInViewport();
  expect(playground.errors).toEqual([]);
});

test('viewers, price, times and loyal viewers are typed; the curve and its bars follow, and Back takes it back', async ({
  page,
}) => {
  await openSchedule(page, own);
  await expect(reach(page)).toHaveText('It reaches 14.7 million people, 5\u202f% of everyone.');
  await write(page, 'Programme 1: Viewers who see the next too', '60 %');
  await expect(reach(page)).toHaveText(/^It reaches 8\.\d+ million people/u);
  await expect(panel(page).locator('.key-figures')).toContainText('$300,000');
  await expect(panel(page)).toContainText('Viewers of a programme come back to it');
  // More viewers are as loyal as they were, also where they are typed beside the pictures.
  await page.locator('.cost').getByRole('textbox', { name: 'Viewers of the spot' }).fill('10 million');
  await page.keyboard.press('Enter');
  await expect(placement(page, 0).getByRole('textbox', { name: 'Viewers who see the next too' })).toHaveValue(
    '60\u202f%',
  );
  await expect(page.locator('.notes')).toHaveCount(0);
  expect(page.url()).toContain('placements=%5B%5B10000000,3,100000,14000000%5D%5D');
  const chart = panel(page).getByRole('slider', { name: /^People reached by cost/u });
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(placement(page, 0).getByRole('textbox', { name: 'Times it is shown' })).toHaveValue('4');
  const bars = panel(page).locator('ripple-frequency-bars').getByRole('listitem');
  await expect(bars).toHaveCount(4);
  await expect(bars.nth(2)).toHaveAttribute('aria-label', /^3 or more times: .* people/u);
  await page.goBack();
  await expect(placement(page, 0).getByRole('textbox', { name: 'Times it is shown' })).toHaveValue('3');
});

test('programmes are added, named and removed by keyboard, and stand in the link', async ({ page }) => {
  const playground = await openSchedule(page, own);
  await panel(page).getByRole('button', { name: 'Add a programme' }).press('Enter');
  await expect(panel(page).getByRole('textbox', { name: 'Name of programme 2' })).toBeFocused();
  await page.keyboard.type('Late film');
  await page.keyboard.press('Enter');
  await write(page, 'Late film: Price of the spot', '20,000');
  await expect(panel(page)).toContainText('Another $20,000 is best spent on Late film: ');
  await playground.settled();
  const [said, link] = [await reach(page).textContent(), page.url()];
  await playground.open();
  await page.goto(link);
  await playground.settled();
  await expect(panel(page).getByRole('textbox', { name: 'Name of programme 2' })).toHaveValue('Late film');
  await expect(reach(page)).toHaveText(said ?? '');
  await panel(page).getByRole('button', { name: 'Remove Late film' }).press('Enter');
  await expect(panel(page).locator('.placement')).toHaveCount(1);
  await expect(panel(page).getByRole('button', { name: 'Add a programme' })).toBeFocused();
});

test('a table takes the place of the schedule, pasted or dropped; what is wrong with it is said', async ({ page }) => {
  const playground = await openSchedule(page, own);
  await panel(page).getByText('As a table: copy it, or paste another').click();
  const field = panel(page).getByRole('textbox', { name: 'Schedule as CSV' });
  await expect(field).toHaveValue('audience,insertions,costPerInsertion,currency\n5000000,3,100000,USD\n');
  const use = panel(page).getByRole('button', { name: 'Use this table' });
  await expect(use).toBeDisabled();
  await field.fill('name,audience,insertions,costPerInsertion\nNews,five,3,9000\n');
  await use.click();
  await expect(panel(page).getByRole('alert')).toContainText('Line 2 cannot be read.');
  await expect(field).toHaveValue(/five/u);
  await field.fill('name,rating,insertions,costPerInsertion\nNews,10,3,9000\nFilm,5,2,4000\n');
  await use.click();
  await expect(panel(page).locator('.placement')).toHaveCount(2);
  await expect(placement(page, 0).getByRole('textbox', { name: 'Name' })).toHaveValue('News');

  await dropFile(page, csv('audience,insertions,costPerInsertion,currency\n5,1,2,EUR\n'));
  await expect(page.locator('dialog .problem')).toHaveText(
    'plan.csv: The schedule is in EUR, everything here in USD. Amounts are never converted.',
  );
  await page.keyboard.press('Escape');
  await dropFile(page, csv('Name;Insertions;Cost per insertion;Audience\nMorning;7;1000;400000\n'));
  await expect(panel(page).locator('.placement')).toHaveCount(1);
  await expect(placement(page, 0).getByRole('textbox', { name: 'Name' })).toHaveValue('Morning');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(playground.errors).toEqual([]);
});

test('a part that hides costs hides the schedule, and a link that no people allow says so', async ({ page }) => {
  await new Playground(page).open(`${own}~hide=cost`);
  await expect(panel(page)).toHaveCount(0);
  await openSchedule(page, `${world}&universe=12000000&placements=[[5000000,3,100000,9900000]]`);
  await expect(page.locator('.notes')).toContainText('chance alone gives more');
  expect(page.url()).toContain('9900000');
  await expect(reach(page)).toContainText('% of everyone');
});

for (const { look, media, looked } of [
  { look: 'light', media: { colorScheme: 'light' }, looked: [320, 768] },
  { look: 'dark', media: { colorScheme: 'dark' }, looked: [390] },
  { look: 'forced colours', media: { forcedColors: 'active' }, looked: [1440] },
] as const) {
  test(`three programmes are read by everybody at every width, ${look}`, async ({ page }) => {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await openSchedule(page, three);
    await panel(page).getByText('As a table: copy it, or paste another').click();
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width} wide`).toBe(0);
      if (looked.some((each) => each === width)) expect(await violations(page), `${width} wide`).toEqual([]);
    }
  });
}

test('compared plans with schedules say how many see them often, and whom their audiences count', async ({ page }) => {
  const plan = (placements: string) => `${world.slice(1)}&placements=[${placements}]`;
  await page.goto(
    `./compare.html#${plan('[5000000,3,100000,7000000,"News","P2%2B"]')}~~${world.slice(1)}&buy=super-bowl-2011~~${plan('[5000000,3,100000]')}`,
  );
  const row = (name: string) => page.locator('.numbers tr', { hasText: name }).locator('td');
  await expect(row('TV spot: see it 3 or more times')).toHaveText([/ million$/u, '–', '1,440']);
  await expect(row('TV spot: whom it counts')).toHaveText(['P2+', 'P2+', '–']);
});

test('the schedule speaks German', async ({ page }) => {
  await page.goto(`./${three}~lang=de`);
  await expect(panel(page).getByRole('heading', { name: 'Eigener TV-Plan' })).toBeVisible();
  await expect(reach(page)).toHaveText('Er erreicht 21,2 Millionen Menschen, 7,2\u202f% von allen.');
  await expect(panel(page).locator('ripple-frequency-bars li').first()).toHaveAttribute(
    'aria-label',
    /^mindestens einmal/u,
  );
  await expect(
    panel(page).getByRole('slider', { name: /^Erreichte Menschen nach Kosten\. Dieser Plan: / }),
  ).toBeVisible();
});
